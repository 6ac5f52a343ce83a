package io.parvis.people.identity;

import io.parvis.people.firm.Firm;
import io.parvis.platform.access.Role;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Realm;

/// Someone who signs in at one door of one firm.
///
/// @param identifier what is typed at the door, the e-mail address unless chosen otherwise; unique per firm and realm
/// @param version counts the changes, so that the second of two who change it is told
public record Account(
        AccountId id,
        Realm realm,
        Role role,
        String identifier,
        String email,
        String name,
        String language,
        AccountState state,
        int version) {

    /// The same account as somebody read it: one who saved since makes the change [io.parvis.platform.kernel.Stale].
    public Account readAt(int readVersion) {
        return new Account(id, realm, role, identifier, email, name, language, state, readVersion);
    }

    /// The employee as whoever acts, for what the program does later in their name.
    public Actor acting(Firm firm) {
        return new Actor(
                realm, firm.id(), id.value(), null, name, firm.locale(language), firm.zone());
    }

    Account as(Role newRole) {
        return new Account(id, realm, newRole, identifier, email, name, language, state, version);
    }

    Account signingIn(SignIn with) {
        return new Account(
                id, realm, role, with.identifier(), with.email(), name, language, state, version);
    }

    Account speaking(String other) {
        return new Account(id, realm, role, identifier, email, name, other, state, version);
    }

    Account in(AccountState newState) {
        return new Account(id, realm, role, identifier, email, name, language, newState, version);
    }
}
