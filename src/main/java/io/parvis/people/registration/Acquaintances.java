package io.parvis.people.registration;

import io.parvis.people.identity.Account;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Accounts;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.tenancy.Walls;
import org.springframework.stereotype.Component;

/// Who has a sign-in at the portal already. It looks over the walls, at all clients of the firm.
@Component
class Acquaintances {

    private final Accounts accounts;
    private final Walls walls;

    Acquaintances(Accounts accounts, Walls walls) {
        this.accounts = accounts;
        this.walls = walls;
    }

    boolean knowsAddress(String email) {
        return knowsLogin(email)
                || walls.over(() -> !accounts.withEmail(Realm.CLIENT, email).isEmpty());
    }

    boolean knowsLogin(String login) {
        return walls.over(() -> accounts.find(Realm.CLIENT, login).isPresent());
    }

    AccountId get(String login) {
        return walls.over(() -> accounts.find(Realm.CLIENT, login))
                .map(Account::id)
                .orElseThrow(NotFound::new);
    }

    Account employee(AccountId id) {
        return walls.over(() -> accounts.get(id));
    }
}
