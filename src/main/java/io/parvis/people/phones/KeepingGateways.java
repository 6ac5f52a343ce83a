package io.parvis.people.phones;

import io.parvis.people.phones.GatewayEvent.GatewayAdded;
import io.parvis.people.phones.GatewayEvent.GatewayChanged;
import io.parvis.people.phones.GatewayEvent.GatewayRemoved;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.outgoing.Outgoing;
import io.parvis.platform.sms.SmsAccount;
import io.parvis.platform.sms.SmsSender;
import io.parvis.platform.tenancy.Current;
import java.time.Duration;
import java.util.List;
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
        events.publish(new GatewayAdded(gateway.id(), GatewayChanges.of(null, gateway)));
    }

    /// @throws Refused as [#add], and when somebody saved since the editor read it
    @Transactional
    public void change(GatewayId id, GatewayForm typed) {
        var before = gateways.get(id);
        var after = gateway(id, typed, before.account().secret());
        Refused.when(!gateways.save(after), "gateway.changed-meanwhile");
        events.publish(new GatewayChanged(id, GatewayChanges.of(before, after)));
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
        insist(typed.pattern().matches("[0-9*, ]+"), "pattern", "gateway.pattern.unfit");
        insist(typed.header().matches("[A-Za-z0-9-]*"), "header", "gateway.header.unfit");
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
        insist(!value.isBlank(), field, "gateway.required");
    }

    private static void insist(boolean fits, String field, String otherwise) {
        if (!fits) {
            throw Refused.at(field, otherwise);
        }
    }
}
