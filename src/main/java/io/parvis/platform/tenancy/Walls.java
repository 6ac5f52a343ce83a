package io.parvis.platform.tenancy;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The few acts that must reach over a wall: a shield set by someone who then stands outside it, a shielded domain
/// opened by an administrator. Every use is deliberate; the actor for the audit stays the person.
@Component
public class Walls {

    private final WalledTransactions transactions;

    Walls(WalledTransactions transactions) {
        this.transactions = transactions;
    }

    /// Runs the work as the program itself, within the firm and the running transaction.
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T over(Supplier<T> work) {
        var actor = Current.actor();
        transactions.tell(Actor.system(actor.inFirm(), actor.locale(), actor.zone()));
        var result = work.get();
        // Not in a finally: after a failed statement the transaction is void and its settings with
        // it.
        transactions.tell(actor);
        return result;
    }
}
