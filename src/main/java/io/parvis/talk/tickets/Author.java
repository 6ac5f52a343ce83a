package io.parvis.talk.tickets;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Realm;

/// Who writes into a ticket, and on which side.
public record Author(AccountId id, String name, boolean client) {

    static Author of(Actor actor) {
        return new Author(new AccountId(actor.self()), actor.name(), actor.realm() == Realm.CLIENT);
    }
}
