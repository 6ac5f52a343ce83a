package io.parvis.people.billing;

import io.parvis.people.firm.BillingMode;
import io.parvis.people.firm.Firm;
import io.parvis.people.firm.Standings;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Chooses, for the operator, which way money goes between them and a firm.
@Component
class ChoosingBilling {

    private final Standings standings;
    private final Events events;
    private final TransactionTemplate transaction;

    ChoosingBilling(Standings standings, Events events, TransactionTemplate transaction) {
        this.standings = standings;
        this.events = events;
        this.transaction = transaction;
    }

    /// @param seen the mode that was read before choosing
    /// @throws Refused `billing.changed-meanwhile` when it is another one by now
    void choose(Firm firm, BillingMode seen, BillingMode chosen) {
        var operator = Current.actor();
        Current.run(
                firm.system().named(operator.name()),
                () -> transaction.executeWithoutResult(_ -> put(firm, seen, chosen)));
    }

    private void put(Firm firm, BillingMode seen, BillingMode chosen) {
        Refused.when(!standings.bill(seen, chosen), "billing.changed-meanwhile");
        events.publish(new BillingModeChosen(firm.id(), seen, chosen));
    }
}
