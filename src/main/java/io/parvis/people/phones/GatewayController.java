package io.parvis.people.phones;

import io.parvis.people.clients.PhoneNumber;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.sms.SmsSender;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Settings > Telephone verification.
@OfficeController("/settings/phone-gateways")
class GatewayController {

    private final Gateways gateways;
    private final KeepingGateways keeping;
    private final TryingGateways trying;
    private final SmsSender sender;

    GatewayController(
            Gateways gateways, KeepingGateways keeping, TryingGateways trying, SmsSender sender) {
        this.gateways = gateways;
        this.keeping = keeping;
        this.trying = trying;
        this.sender = sender;
    }

    @GetMapping
    @Requires(Permission.MANAGE_GATEWAYS)
    View list() {
        return new GatewayList(gateways.all(), gateways.isAsked());
    }

    @PostMapping("/asking")
    @Requires(Permission.MANAGE_GATEWAYS)
    Redirect ask(@RequestParam(defaultValue = "false") boolean asked) {
        keeping.ask(asked);
        return Redirect.to("/settings/phone-gateways")
                .saying(asked ? "gateways.asked.now" : "gateways.asked.no-more");
    }

    @GetMapping("/new")
    @Requires(Permission.MANAGE_GATEWAYS)
    View ask() {
        return page(null, GatewayPage.fresh(), Fields.empty());
    }

    @PostMapping
    @Requires(Permission.MANAGE_GATEWAYS)
    Answer add(Form<GatewayForm> form) {
        return form.blaming("name", "phone_gateway_name_taken")
                .send(
                        typed -> {
                            keeping.add(typed);
                            return list("gateway.added", typed.name());
                        },
                        fields -> page(null, fields, Fields.empty()));
    }

    @GetMapping("/{id}")
    @Requires(Permission.MANAGE_GATEWAYS)
    View show(@PathVariable GatewayId id) {
        var gateway = gateways.get(id);
        return page(gateway, GatewayPage.fields(gateway), Fields.empty());
    }

    @PostMapping("/{id}")
    @Requires(Permission.MANAGE_GATEWAYS)
    Answer change(@PathVariable GatewayId id, Form<GatewayForm> form) {
        var gateway = gateways.get(id);
        return form.blaming("name", "phone_gateway_name_taken")
                .send(
                        typed -> {
                            keeping.change(id, typed);
                            return list("gateway.saved", typed.name());
                        },
                        fields -> page(gateway, fields, Fields.empty()));
    }

    @DeleteMapping("/{id}")
    @Requires(Permission.MANAGE_GATEWAYS)
    Redirect remove(@PathVariable GatewayId id) {
        var gateway = gateways.get(id);
        keeping.remove(id);
        return list("gateway.removed", gateway.name());
    }

    record TrialForm(String number) {}

    @PostMapping("/{id}/trial")
    @Requires(Permission.MANAGE_GATEWAYS)
    Answer attempt(@PathVariable GatewayId id, Form<TrialForm> form) {
        var gateway = gateways.get(id);
        return form.send(
                typed -> {
                    var number = PhoneNumber.read(typed.number(), Visit.here().firm().country());
                    trying.send(gateway, number);
                    return Redirect.to("/settings/phone-gateways/{}", id.value())
                            .saying("gateway.tried", number);
                },
                fields -> page(gateway, GatewayPage.fields(gateway), blamed(fields)));
    }

    // The number is read by a rule that calls its field `phone`.
    private static Fields blamed(Fields fields) {
        var said = fields.errors("phone");
        return said.isEmpty() ? fields : fields.with("number", said.getFirst());
    }

    private static Redirect list(String said, String name) {
        return Redirect.to("/settings/phone-gateways").saying(said, name);
    }

    private View page(@Nullable Gateway gateway, Fields fields, Fields trial) {
        return new GatewayPage(gateway, sender.kinds(), fields, trial);
    }
}
