package io.parvis.money.wholesale;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.firm.Firm;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Currencies;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a firm is asked for, and will be.
///
/// @param firms those whose list may be taken over, where this firm has none
/// @param typed what could not be taken, of any form on the page
record WholesalePage(
        Firm firm, LocalDate today, List<WholesaleLine> lines, List<Firm> firms, Fields typed)
        implements View {

    @Override
    public int status() {
        return typed.anyError() ? 422 : 200;
    }

    boolean mayBeWithdrawn(WholesalePrice price) {
        return !price.from().isBefore(today);
    }

    boolean isWrong(WholesaleLine line) {
        return typed.anyError() && meant().filter(line::equals).isPresent();
    }

    /// Another price of a service that has one.
    Fields fields(WholesaleLine line) {
        var shown = line.shown().price();
        var fields =
                isWrong(line)
                        ? typed
                        : Fields.of(
                                Map.of(
                                        "amount", shown == null ? "" : shown.plain(),
                                        "currency",
                                                shown == null
                                                        ? ""
                                                        : shown.currency().getCurrencyCode(),
                                        "from", today.plusDays(1)));
        return fields.in("p" + line.shown().id());
    }

    /// The first price of another service.
    Fields fresh() {
        return isFresh() && typed.anyError()
                ? typed
                : Fields.of(Map.of("unit", "MONTH", "currency", usual(), "from", today));
    }

    Fields copying() {
        return typed.values().containsKey("model") ? typed : Fields.empty();
    }

    // The currency of the last line; of a first one that of the firm's country.
    private String usual() {
        return lines.stream()
                .map(line -> line.shown().price())
                .filter(price -> price != null)
                .map(price -> price.currency().getCurrencyCode())
                .findFirst()
                .orElseGet(() -> Currencies.of(firm.country()));
    }

    private boolean isFresh() {
        return meant().isEmpty() && !typed.values().containsKey("model");
    }

    private Optional<WholesaleLine> meant() {
        return lines.stream()
                .filter(line ->
                        typed.value("unit").equals(line.unit().name())
                                && line.service().equalsIgnoreCase(typed.value("service").strip()))
                .findFirst();
    }

    List<Choice> units() {
        return Stream.of(WholesaleUnit.values())
                .map(unit -> new Choice(unit.name(), t(unit)))
                .toList();
    }

    List<Choice> currencies() {
        return Currencies.choices();
    }

    /// The other firms, where this one has no list yet.
    List<Choice> models() {
        return lines.isEmpty()
                ? firms.stream()
                        .filter(one -> !one.id().equals(firm.id()))
                        .map(one -> new Choice(one.slug(), one.name()))
                        .toList()
                : List.of();
    }
}
