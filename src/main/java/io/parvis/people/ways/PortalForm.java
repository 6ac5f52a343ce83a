package io.parvis.people.ways;

import io.parvis.platform.kernel.Refused;
import jakarta.validation.constraints.Size;

/// How somebody gets a portal.
///
/// @param identifier empty: the e-mail address
/// @param automatic whether the password makes itself
/// @param password typed where it does not
/// @param mailed whether the person is sent what they need to sign in
/// @param sender the address that mail comes from; empty for the usual one
public record PortalForm(
        @Size(max = 254) String identifier,
        boolean automatic,
        @Size(max = 1000) String password,
        @Size(max = 1000) String again,
        boolean mailed,
        @Size(max = 254) String sender) {

    /// With what the person signs in.
    public String identifierOr(String email) {
        return identifier.isEmpty() ? email : identifier;
    }

    /// @throws Refused at `again` when the two differ
    String agreed() {
        if (!password.equals(again)) {
            throw Refused.at("again", "password.differs");
        }
        return password;
    }
}
