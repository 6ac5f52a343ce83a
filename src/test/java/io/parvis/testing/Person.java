package io.parvis.testing;

import io.parvis.people.firm.Firm;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Doors;
import java.util.UUID;

/// Somebody of the [World] who can sign in, with [World#PASSWORD].
public record Person(
        Firm firm,
        UUID id,
        Realm realm,
        String role,
        String name,
        String identifier,
        String language) {

    /// The path of the door where this person signs in: `/cabinet-alma/office`.
    public String door() {
        return Doors.path(firm.slug(), realm);
    }

    /// This person as the one who acts, standing in no domain: for tests below the web.
    public Actor actor() {
        return in(null);
    }

    /// The same, a portal user who stands in a domain.
    public Actor in(UUID client) {
        return new Actor(realm, firm.id(), id, client, name, firm.locale(language), firm.zone());
    }
}
