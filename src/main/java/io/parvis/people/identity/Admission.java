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

    /// Lets an invited person in with a password that somebody else chose: only for people who are made up.
    @Transactional
    public void welcome(AccountId account, String password) {
        walls.over(() -> {
            secrets.choose(account, password);
            accounts.activate(account);
            links.revoke(account);
            return account;
        });
    }

    /// Lets a person in whose password the firm chose and hands over: it must be changed at the first sign-in.
    /// @throws io.parvis.platform.kernel.Refused at the field `password` when it breaks the rule
    @Transactional
    public void handOver(AccountId account, String password) {
        walls.over(() -> {
            secrets.handOver(account, password);
            accounts.activate(account);
            return account;
        });
    }

    /// Keeps nothing of somebody who was invited and never came: their links work no more. Whoever came in stays.
    @Transactional
    public void forget(AccountId account) {
        accounts.forget(account);
    }

    /// The hash of a password that somebody chose who has no account yet: see [#admit].
    /// @throws io.parvis.platform.kernel.Refused at the field `password` when it breaks the rule
    public String hashed(String password) {
        return secrets.hashed(password);
    }

    public boolean isOf(String password, String hash) {
        return secrets.isOf(password, hash);
    }

    /// Lets a person in who chose the password themselves.
    @Transactional
    public void admit(AccountId account, String hash) {
        walls.over(() -> {
            secrets.keep(account, hash);
            accounts.activate(account);
            return account;
        });
    }

    private AccountId expelled(AccountId account) {
        links.revoke(account);
        book.endOthers(account, null);
        return account;
    }
}
