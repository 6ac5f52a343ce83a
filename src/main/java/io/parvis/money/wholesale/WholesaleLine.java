package io.parvis.money.wholesale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A service in the list of a firm: what it costs today, and what it will.
///
/// @param today null until the first price begins
/// @param announced those that begin later, the next first
record WholesaleLine(
        String service,
        WholesaleUnit unit,
        @Nullable WholesalePrice today,
        List<WholesalePrice> announced) {

    /// One line for each service and unit, in the order of the prices; without what is offered neither now nor later.
    static List<WholesaleLine> of(List<WholesalePrice> prices, LocalDate day) {
        var lines = new ArrayList<WholesaleLine>();
        for (var price : prices) {
            var last = lines.isEmpty() ? null : lines.getLast();
            if (last == null || !price.isOfSame(last.service(), last.unit())) {
                last = new WholesaleLine(price.service(), price.unit(), null, new ArrayList<>());
                lines.add(last);
            }
            lines.set(lines.size() - 1, last.and(price, day));
        }
        lines.removeIf(WholesaleLine::isOver);
        return lines;
    }

    private WholesaleLine and(WholesalePrice price, LocalDate day) {
        if (!price.from().isAfter(day)) {
            return new WholesaleLine(service, unit, price, announced);
        }
        announced.add(price);
        return this;
    }

    /// What it costs at present, or will first.
    WholesalePrice shown() {
        return today == null ? announced.getFirst() : today;
    }

    private boolean isOver() {
        return announced.isEmpty() && shown().price() == null;
    }
}
