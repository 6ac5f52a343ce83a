package io.parvis.people.firm;

import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts firms on another plan. Nothing of theirs is removed: what a plan has not is only out of sight.
@Component
public class ChoosingPlans {

    private final Firms firms;
    private final Events events;
    private final TransactionTemplate transaction;

    ChoosingPlans(Firms firms, Events events, TransactionTemplate transaction) {
        this.firms = firms;
        this.events = events;
        this.transaction = transaction;
    }

    /// @param seen the plan that was read before choosing
    /// @throws Refused `firm.plan.changed-meanwhile` when the firm is on another one by now
    public void choose(Firm firm, Plan seen, Plan chosen) {
        var operator = Current.actor();
        Current.run(
                firm.system().named(operator.name()),
                () -> transaction.executeWithoutResult(_ -> put(firm, seen, chosen)));
        firms.forget(firm);
    }

    private void put(Firm firm, Plan seen, Plan chosen) {
        Refused.when(!firms.putOn(firm, seen, chosen), "firm.plan.changed-meanwhile");
        events.publish(new PlanChosen(firm.id(), seen, chosen));
    }
}
