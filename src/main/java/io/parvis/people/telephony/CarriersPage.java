package io.parvis.people.telephony;

import static io.parvis.platform.web.Show.t;

import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The phone systems and providers that the operator offers.
///
/// @param typed what could not be taken, of the one that was changed, or of a new one
record CarriersPage(List<Carrier> carriers, Fields typed, @Nullable UUID changed) implements View {

    @Override
    public int status() {
        return typed.anyError() ? 422 : 200;
    }

    List<Choice> kinds() {
        return Stream.of(CarrierKind.values())
                .map(kind -> new Choice(kind.name(), t(kind)))
                .toList();
    }

    Fields fresh() {
        return changed == null && typed.anyError()
                ? typed
                : Fields.of(Map.of("kind", CarrierKind.PHONE_SYSTEM));
    }

    boolean isWrong(Carrier carrier) {
        return carrier.id().equals(changed) && typed.anyError();
    }

    Fields fields(Carrier carrier) {
        var fields =
                isWrong(carrier)
                        ? typed.fixed("version", "" + carrier.version())
                        : Fields.of(
                                Map.of(
                                        "name", carrier.name(),
                                        "retired", carrier.retired(),
                                        "version", carrier.version()));
        return fields.in("c" + carrier.id());
    }
}
