package io.parvis.people.phones;

import static io.parvis.platform.kernel.Change.between;

import io.parvis.people.phones.GatewayEvent.GatewayAdded;
import io.parvis.people.phones.GatewayEvent.GatewayChanged;
import io.parvis.people.phones.GatewayEvent.GatewayRemoved;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.outgoing.Outgoing;
import io.parvis.platform.sms.SmsAccount;
import io.parvis.platform.sms.SmsKind;
import io.parvis.platform.sms.SmsSender;
import io.parvis.platform.tenancy.Current;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds gateways, changes and deletes them.
@Component
class KeepingGateways {

    private final Gateways gateways;
    private final Outgoing outgoing;
    private final SmsSender sender;
    private final Ids ids;
    private final Events events;

    KeepingGateways(
            Gateways gateways, Outgoing outgoing, SmsSender sender, Ids ids, Events events) {
        this.gateways = gateways;
        this.outgoing = outgoing;
        this.sender = sender;
        this.ids = ids;
        this.events = events;
    }

    /// @throws Refused at the field that its kind needs, or where the address leads inside
    @Transactional
    public void add(GatewayForm typed) {
        var gateway = gateway(new GatewayId(ids.next()), typed, "");
        gateways.add(gateway);
        events.publish(new GatewayAdded(gateway.id(), changes(null, gateway)));
    }

    /// @throws Refused as [#add], and when somebody saved since the editor read it
    @Transactional
    public void change(GatewayId id, GatewayForm typed) {
        var before = gateways.get(id);
        var after = gateway(id, typed, before.account().secret());
        Refused.when(!gateways.save(after), "gateway.changed-meanwhile");
        events.publish(new GatewayChanged(id, changes(before, after)));
    }

    @Transactional
    public void remove(GatewayId id) {
        var gateway = gateways.get(id);
        gateways.remove(id);
        events.publish(
                new GatewayRemoved(id, List.of(new Change("gateway.name", gateway.name(), ""))));
    }

    /// Whether clients are asked to verify a number.
    @Transactional
    public void ask(boolean asked) {
        if (gateways.isAsked() != asked) {
            gateways.ask(asked);
            events.publish(new PhoneAskingSet(Current.actor().inFirm(), asked));
        }
    }

    private Gateway gateway(GatewayId id, GatewayForm typed, String kept) {
        return new Gateway(
                id,
                typed.name().strip(),
                typed.pattern().strip(),
                typed.priority(),
                Duration.ofSeconds(typed.resendSeconds()),
                Duration.ofMinutes(typed.validMinutes()),
                typed.attempts(),
                typed.active(),
                account(typed, typed.secret().isEmpty() ? kept : typed.secret()),
                typed.version());
    }

    private SmsAccount account(GatewayForm typed, String secret) {
        if (!sender.kinds().contains(typed.kind())) {
            throw Refused.at("kind", "form.unreadable");
        }
        switch (typed.kind()) {
            case HTTP -> admit(typed);
            case TWILIO -> {
                require("account", typed.account());
                require("sender", typed.sender());
                require("secret", secret);
            }
            case OUTBOX -> {}
        }
        return new SmsAccount(
                typed.kind(),
                typed.address().strip(),
                typed.body(),
                typed.header(),
                typed.account().strip(),
                typed.sender().strip(),
                secret);
    }

    // The places are put aside, as they make no address.
    private void admit(GatewayForm typed) {
        require("address", typed.address());
        outgoing.admit(typed.address().replaceAll("\\{(to|from|text)}", "x"), "address");
        var told = typed.address() + typed.body();
        if (!told.contains("{to}") || !told.contains("{text}")) {
            throw Refused.at("body", "gateway.places-missing", "{to}", "{text}");
        }
    }

    private static void require(String field, String value) {
        if (value.isBlank()) {
            throw Refused.at(field, "gateway.required");
        }
    }

    // Never the secret.
    private static List<Change> changes(@Nullable Gateway before, Gateway after) {
        return Stream.of(
                        between(
                                "gateway.name",
                                before == null ? null : before.name(),
                                after.name(),
                                String::valueOf),
                        between(
                                "gateway.kind",
                                before == null ? null : before.account().kind(),
                                after.account().kind(),
                                KeepingGateways::said),
                        between(
                                "gateway.pattern",
                                before == null ? null : before.pattern(),
                                after.pattern(),
                                String::valueOf),
                        between(
                                "gateway.priority",
                                before == null ? null : before.priority(),
                                after.priority(),
                                String::valueOf),
                        between(
                                "gateway.active",
                                before == null ? null : before.active(),
                                after.active(),
                                active -> active ? "@gateway.on" : "@gateway.off"))
                .flatMap(List::stream)
                .toList();
    }

    private static String said(SmsKind kind) {
        return "@SmsKind." + kind;
    }
}
