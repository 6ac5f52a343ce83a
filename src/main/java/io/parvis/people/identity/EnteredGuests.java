package io.parvis.people.identity;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Visit.Guest;
import io.parvis.platform.tenancy.Realm;
import java.util.Optional;

/// Recognises whoever entered with another's rights. The feature that lets them in answers.
public interface EnteredGuests {

    /// @param key the hash of the key that was shown: see [StayKey]
    /// @return nobody when the stay is over, for whatever reason
    Optional<Guest> guest(Firm firm, Realm door, byte[] key);
}
