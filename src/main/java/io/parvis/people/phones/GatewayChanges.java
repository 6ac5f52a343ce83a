package io.parvis.people.phones;

import static io.parvis.platform.kernel.Change.between;

import io.parvis.platform.kernel.Change;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What differs between two states of a gateway, for its history. Never the secret.
record GatewayChanges(@Nullable Gateway before, Gateway after) {

    static List<Change> of(@Nullable Gateway before, Gateway after) {
        var both = new GatewayChanges(before, after);
        return Stream.of(
                        both.of("gateway.name", Gateway::name),
                        both.of("gateway.kind", one -> "@SmsKind." + one.account().kind()),
                        both.of("gateway.pattern", Gateway::pattern),
                        both.of("gateway.priority", one -> String.valueOf(one.priority())),
                        both.of("gateway.state", GatewayChanges::state))
                .flatMap(List::stream)
                .toList();
    }

    private List<Change> of(String what, Function<Gateway, String> value) {
        return between(
                what,
                before == null ? null : value.apply(before),
                value.apply(after),
                text -> text);
    }

    private static String state(Gateway gateway) {
        return gateway.active() ? "@gateway.on" : "@gateway.off";
    }
}
