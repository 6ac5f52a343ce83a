package io.parvis.people.identity;

import io.parvis.platform.access.Role;
import io.parvis.platform.tenancy.Walls;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whether and as what somebody may come in. Who may decide that is for the caller to ask, and what happened for the
/// caller to tell. Every act throws `Stale` when the account was changed since it was read.
@Component
public class Admission {

    private final Accounts accounts;
    private final Secrets secrets;
    private final Links links;
    private final SessionBook book;
    private final Walls walls;

    Admission(Accounts accounts, Secrets secrets, Links links, SessionBook book, Walls walls) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.links = links;
        this.book = book;
        this.walls = walls;
    }

    /// Gives another role, which holds from the next request on.
    @Transactional
    public void assign(Account account, Role role) {
        accounts.change(account.as(role));
    }

    /// Refuses the account at the door from now on: its sessions end at once, the links it was mailed work no more.
    @Transactional
    public void close(Account account) {
        accounts.change(account.in(AccountState.DEACTIVATED));
        walls.over(() -> expelled(account.id()));
    }

    /// Lets the account in again, with the password it had; without one it is invited as before.
    @Transactional
    public void reopen(Account account) {
        var returns = walls.over(() -> secrets.any(account.id()));
        accounts.change(account.in(returns ? AccountState.ACTIVE : AccountState.INVITED));
    }

    /// A password to hand over in person, which must be changed at the first sign-in. Whoever was signed in is out.
    @Transactional
    public String oneTimePassword(Account account) {
        accounts.change(account.in(AccountState.ACTIVE));
        return walls.over(() -> secrets.oneTime(expelled(account.id())));
    }

    private AccountId expelled(AccountId account) {
        links.revoke(account);
        book.endOthers(account, null);
        return account;
    }
}
