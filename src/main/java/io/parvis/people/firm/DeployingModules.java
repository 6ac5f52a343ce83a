package io.parvis.people.firm;

import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Deploys modules for firms. Nothing of theirs is removed: what a module kept is only out of sight without it.
@Component
public class DeployingModules {

    private final Firms firms;
    private final Events events;
    private final TransactionTemplate transaction;

    DeployingModules(Firms firms, Events events, TransactionTemplate transaction) {
        this.firms = firms;
        this.events = events;
        this.transaction = transaction;
    }

    /// @param seen the modules that were read before choosing
    /// @throws Refused `firm.modules.changed-meanwhile` when the firm has others by now
    public void deploy(Firm firm, Set<Feature> seen, Set<Feature> chosen) {
        var operator = Current.actor();
        Current.run(
                firm.system().named(operator.name()),
                () -> transaction.executeWithoutResult(_ -> put(firm, seen, chosen)));
        firms.forget(firm);
    }

    private void put(Firm firm, Set<Feature> seen, Set<Feature> chosen) {
        Refused.when(!firms.deploy(firm, seen, chosen), "firm.modules.changed-meanwhile");
        events.publish(new ModulesDeployed(firm.id(), seen, chosen));
    }
}
