package io.parvis.money.wholesale;

import io.parvis.people.firm.Firm;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Sets, for the operator, what a firm is asked for. Acts inside the firm. What has begun before today stays as it is.
@Component
class SettingPrices {

    private final WholesalePrices prices;
    private final Ids ids;
    private final Events events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SettingPrices(
            WholesalePrices prices,
            Ids ids,
            Events events,
            TransactionTemplate transaction,
            Clock clock) {
        this.prices = prices;
        this.ids = ids;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    LocalDate today(Firm firm) {
        return LocalDate.now(clock.withZone(firm.zone()));
    }

    /// @throws Refused at `from` when that day is over; the index `wholesale_price_day_taken` refuses a second price from one
    /// day on
    void set(Firm firm, PriceForm typed) {
        if (typed.from().isBefore(today(firm))) {
            throw Refused.at("from", "wholesale.past");
        }
        var price = typed.price();
        inside(
                firm,
                () ->
                        add(
                                firm,
                                new WholesalePrice(
                                        ids.next(),
                                        typed.service(),
                                        typed.unit(),
                                        typed.from(),
                                        price)));
    }

    /// @throws Refused `wholesale.begun` when it began before today
    void withdraw(Firm firm, UUID id) {
        inside(
                firm,
                () -> {
                    var price = prices.get(id);
                    Refused.when(price.from().isBefore(today(firm)), "wholesale.begun");
                    prices.remove(id);
                    events.publish(new PriceWithdrawn(firm.id(), price));
                });
    }

    /// Begins a list with what another firm is asked for today.
    /// @throws Refused `wholesale.has-prices` when the firm has a list already
    void copy(Firm firm, Firm model) {
        var today = today(firm);
        var list = Current.as(model.system(), () -> prices.asOf(today(model)));
        inside(
                firm,
                () -> {
                    Refused.when(!prices.asOf(today).isEmpty(), "wholesale.has-prices");
                    WholesaleLine.of(list, today(model)).stream()
                            .map(WholesaleLine::shown)
                            .filter(price -> price.price() != null)
                            .map(price -> begun(price, today))
                            .forEach(price -> add(firm, price));
                });
    }

    private WholesalePrice begun(WholesalePrice price, LocalDate today) {
        var from = price.from().isAfter(today) ? price.from() : today;
        return new WholesalePrice(ids.next(), price.service(), price.unit(), from, price.price());
    }

    private void add(Firm firm, WholesalePrice price) {
        prices.add(price, clock.instant());
        events.publish(new PriceSet(firm.id(), price));
    }

    private void inside(Firm firm, Runnable work) {
        var operator = Current.actor();
        Current.run(
                firm.system().named(operator.name()),
                () -> transaction.executeWithoutResult(_ -> work.run()));
    }
}
