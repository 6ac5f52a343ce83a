package io.parvis.people.workers;

import io.parvis.people.identity.Account;
import io.parvis.people.identity.AccountState;
import io.parvis.people.identity.Accounts;
import io.parvis.people.identity.Readdressing;
import io.parvis.people.identity.Renaming;
import io.parvis.people.identity.Revoking;
import io.parvis.people.identity.SignIn;
import io.parvis.people.identity.Visit;
import io.parvis.people.workers.WorkerEvent.WorkerPortalDeleted;
import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the way in of a worker in line with the worker.
@Component
class WorkerPortals {

    private final Accounts accounts;
    private final Revoking revoking;
    private final Readdressing readdressing;
    private final Renaming renaming;
    private final Events events;

    WorkerPortals(
            Accounts accounts,
            Revoking revoking,
            Readdressing readdressing,
            Renaming renaming,
            Events events) {
        this.accounts = accounts;
        this.revoking = revoking;
        this.readdressing = readdressing;
        this.renaming = renaming;
        this.events = events;
    }

    Optional<Account> find(Worker worker) {
        return Optional.ofNullable(worker.account()).map(accounts::get);
    }

    /// @throws NotFound when there is none
    Account get(Worker worker) {
        return find(worker).orElseThrow(NotFound::new);
    }

    static boolean isInvited(Account account) {
        return account.state() == AccountState.INVITED;
    }

    /// Takes the way in away: sessions end at once, and what is known of the worker stays.
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(Worker worker) {
        find(worker)
                .ifPresent(account -> {
                    revoking.revoke(account.id());
                    events.publish(new WorkerPortalDeleted(worker.id(), account.identifier()));
                });
    }

    /// A worker with a portal goes by the same name there, and is written to at the same address.
    /// @throws Refused at the field `email` when it must stay
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(Worker before, Worker after) {
        find(before)
                .ifPresent(account -> {
                    renaming.rename(account.id(), after.name());
                    if (!before.email().equals(after.email())) {
                        move(account, after.email());
                    }
                });
    }

    // The office needs the right to; the worker themselves proved who they are, and their session
    // goes on.
    private void move(Account account, String email) {
        if (email.isEmpty()) {
            throw Refused.at("email", "worker.email.needed");
        }
        var own = Current.actor().self().equals(account.id().value());
        if (!own && !Badge.current().may(Permission.CHANGE_SIGN_INS)) {
            throw Refused.at("email", "worker.email.others");
        }
        var visit = Visit.here();
        var kept = own && visit.guest() != null ? visit.guest().session() : null;
        var mailed = account.identifier().equalsIgnoreCase(account.email());
        var wanted = new SignIn(mailed ? email : account.identifier(), email);
        readdressing.readdress(visit.firm(), account, wanted, kept);
    }
}
