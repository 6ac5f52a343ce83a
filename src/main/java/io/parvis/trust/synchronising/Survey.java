package io.parvis.trust.synchronising;

import io.parvis.platform.tenancy.Walls;
import io.parvis.trust.provisioning.ProvisionedAccounts;
import io.parvis.trust.synchronising.SyncEvent.SyncPlanned;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Where plans are written down, and what they stand on.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Survey {

    private final Synchronisations synchronisations;
    private final Steps steps;
    private final ProvisionedAccounts accounts;
    private final Walls walls;
    private final Outcry outcry;

    Survey(
            Synchronisations synchronisations,
            Steps steps,
            ProvisionedAccounts accounts,
            Walls walls,
            Outcry outcry) {
        this.synchronisations = synchronisations;
        this.steps = steps;
        this.accounts = accounts;
        this.walls = walls;
        this.outcry = outcry;
    }

    /// What the accounts look like.
    ///
    /// @param known how many there are, in sight
    record Ground(String print, int known) {}

    public Ground base() {
        return new Ground(print(), accounts.count());
    }

    /// Over the walls, so that it is the same for whoever asks: the key that plans, and the administrator who confirms.
    public String print() {
        return walls.over(accounts::print);
    }

    public void begin(Synchronisation planned) {
        synchronisations.add(planned);
    }

    public void add(UUID id, List<Step> more) {
        steps.add(id, more);
    }

    /// @param number how many lines the list has
    public void end(UUID id, int number, Absent absent) {
        switch (absent) {
            case SUSPEND -> steps.addAbsent(id, number, Action.SUSPEND);
            case DELETE -> steps.addAbsent(id, number, Action.DELETE);
            case KEEP -> {}
        }
        var counts = steps.count(id);
        var grave = Synchronisation.isGrave(counts, accounts.count());
        synchronisations.planned(id, counts, grave ? SyncState.HELD : SyncState.PLANNED);
        outcry.planned(new SyncPlanned(id, counts, grave));
    }
}
