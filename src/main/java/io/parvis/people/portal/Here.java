package io.parvis.people.portal;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Visit;
import io.parvis.people.identity.Visit.DomainInSight;
import io.parvis.people.identity.Visit.Guest;
import java.util.Objects;

/// Where the visitor stands, for handlers that the gate opens only to somebody who is in.
final class Here {

    private Here() {}

    static Firm firm() {
        return Visit.here().firm();
    }

    static Guest guest() {
        return Objects.requireNonNull(Visit.here().guest());
    }

    static DomainInSight domain() {
        return Objects.requireNonNull(guest().domain());
    }
}
