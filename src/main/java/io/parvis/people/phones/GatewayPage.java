package io.parvis.people.phones;

import static io.parvis.platform.web.Show.t;

import io.parvis.platform.sms.SmsKind;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// @param gateway null for a new one
/// @param trial what was typed to try it
record GatewayPage(@Nullable Gateway gateway, List<SmsKind> kinds, Fields fields, Fields trial)
        implements View {

    static Fields fresh() {
        return Fields.of(
                Map.of(
                        "kind", SmsKind.HTTP,
                        "pattern", "*",
                        "priority", 10,
                        "resendSeconds", 60,
                        "validMinutes", 10,
                        "attempts", 5,
                        "active", true,
                        "version", 0));
    }

    static Fields fields(Gateway gateway) {
        var account = gateway.account();
        return Fields.of(
                Map.ofEntries(
                        Map.entry("name", gateway.name()),
                        Map.entry("kind", account.kind()),
                        Map.entry("pattern", gateway.pattern()),
                        Map.entry("priority", gateway.priority()),
                        Map.entry("resendSeconds", gateway.resendAfter().toSeconds()),
                        Map.entry("validMinutes", gateway.validFor().toMinutes()),
                        Map.entry("attempts", gateway.attempts()),
                        Map.entry("active", gateway.active()),
                        Map.entry("address", account.address()),
                        Map.entry("body", account.body()),
                        Map.entry("header", account.header()),
                        Map.entry("account", account.account()),
                        Map.entry("sender", account.from()),
                        Map.entry("version", gateway.version())));
    }

    @Override
    public int status() {
        return fields.anyError() || trial.anyError() ? 422 : 200;
    }

    List<Choice> kindChoices() {
        return kinds.stream().map(kind -> new Choice(kind.name(), t(kind))).toList();
    }
}
