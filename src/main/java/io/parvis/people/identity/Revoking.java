package io.parvis.people.identity;

import io.parvis.platform.tenancy.Walls;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes a way in away for good, with its sessions, its links and what was typed in vain: the identifier is free again. The
/// person and their mail stay with whoever knows them. Who may decide it is for the caller to ask, and what happened for
/// the caller to tell.
@Component
public class Revoking {

    private final Departures departures;
    private final Accounts accounts;
    private final Admission admission;
    private final Links links;
    private final Walls walls;

    Revoking(
            Departures departures,
            Accounts accounts,
            Admission admission,
            Links links,
            Walls walls) {
        this.departures = departures;
        this.accounts = accounts;
        this.admission = admission;
        this.links = links;
        this.walls = walls;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void revoke(AccountId account) {
        var one = new UUID[] {account.value()};
        walls.over(() -> {
            departures.forgetGuesses(one);
            departures.erase(one);
            return account;
        });
    }

    /// The same for somebody who is kept, as whoever owns a domain: the account stays, with nothing to come in with.
    @Transactional(propagation = Propagation.MANDATORY)
    public void empty(Account account) {
        var one = new UUID[] {account.id().value()};
        admission.close(account);
        walls.over(() -> {
            departures.forgetGuesses(one);
            departures.forgetPasswords(one);
            return account;
        });
    }

    /// Makes an account anew that was emptied, or into which nobody came: with another identifier, and still nothing to come
    /// in with. The constraint `account_identifier_taken` refuses one that somebody else has.
    @Transactional(propagation = Propagation.MANDATORY)
    public Account renew(AccountId id, String identifier) {
        var known = accounts.get(id);
        if (known.state() != AccountState.DEACTIVATED) {
            empty(known);
        }
        var emptied = accounts.get(id);
        accounts.change(
                emptied.signingIn(new SignIn(identifier, emptied.email()))
                        .in(AccountState.INVITED));
        return accounts.get(id);
    }

    /// Whether a link that was mailed still opens the account.
    @Transactional
    public boolean isAwaited(AccountId account) {
        return walls.over(() -> links.isOpen(account));
    }
}
