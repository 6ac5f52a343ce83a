package io.parvis.people.payers;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.clients.ClientKind;
import io.parvis.people.identity.Visit;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A payer: a new one, or one to read, change or merge.
///
/// @param payer null for a new one
/// @param others of the same client, in use
/// @param merging what was chosen in the dialog that merges
record PayerPage(
        PayerPlace place, @Nullable Payer payer, List<Payer> others, Fields fields, Fields merging)
        implements View {

    static PayerPage fresh(PayerPlace place, Fields fields) {
        return new PayerPage(place, null, List.of(), fields, Fields.empty());
    }

    static Fields fields(Payer payer) {
        var identity = payer.identity();
        var address = identity.address();
        return Fields.of(
                Map.ofEntries(
                        Map.entry("kind", identity.kind()),
                        Map.entry("name", identity.name()),
                        Map.entry("street", address.street()),
                        Map.entry("postalCode", address.postalCode()),
                        Map.entry("city", address.city()),
                        Map.entry("region", address.region()),
                        Map.entry("country", identity.country()),
                        Map.entry("vatNumber", identity.vatNumber()),
                        Map.entry("peppolId", payer.delivery().peppolId()),
                        Map.entry("email", payer.delivery().email()),
                        Map.entry("language", payer.delivery().language()),
                        Map.entry("version", payer.version())));
    }

    @Override
    public int status() {
        return fields.anyError() || merging.anyError() ? 422 : 200;
    }

    boolean mayChange() {
        return payer == null || place.mayChange(payer);
    }

    /// Whether the office may let this one go into another.
    boolean mayMerge() {
        return payer != null
                && place.isOffice()
                && mayChange()
                && !payer.isFrozen()
                && !others.isEmpty();
    }

    List<Choice> kinds() {
        return Stream.of(ClientKind.values())
                .map(kind -> new Choice(kind.name(), t(kind)))
                .toList();
    }

    List<Choice> languages() {
        return Visit.here().firm().languageChoices(fields.value("language"));
    }

    /// Those that may stay, each with what tells it from the others.
    List<Choice> staying() {
        return others.stream()
                .map(other ->
                        new Choice(
                                other.id().toString(),
                                other.name(),
                                String.join(
                                        ", ",
                                        other.identity()
                                                .address()
                                                .lines(other.identity().country()))))
                .toList();
    }
}
