package io.parvis.money.wholesale;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The price of a service from a day on, where the firm is.
///
/// @param price null where the service is not offered any more from that day
record WholesalePrice(
        UUID id, String service, WholesaleUnit unit, LocalDate from, @Nullable Money price) {

    /// Another price of the same: it takes the place of this one.
    boolean isOfSame(String otherService, WholesaleUnit otherUnit) {
        return unit == otherUnit && name(service).equals(name(otherService));
    }

    /// What a history says of it.
    List<Change> told() {
        return List.of(
                new Change("wholesale.service", "", service),
                new Change("wholesale.unit", "", "@WholesaleUnit." + unit),
                new Change("wholesale.from", "", from.toString()),
                new Change(
                        "wholesale.price",
                        "",
                        price == null ? "@wholesale.ended" : price.toString()));
    }

    private static String name(String service) {
        return service.toLowerCase(Locale.ROOT);
    }
}
