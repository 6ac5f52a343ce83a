package io.parvis.people.workers;

import io.parvis.platform.kernel.Refused;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// How a worker gets a portal.
///
/// @param identifier empty: the e-mail address
record PortalForm(
        @Size(max = 254) String identifier,
        @NotNull @Nullable Way way,
        @Size(max = 1000) String password,
        @Size(max = 1000) String again) {

    /// How the worker gets to know the password.
    enum Way {
        /// A mail with a link to choose one.
        SEND,
        /// One that is made, shown once, and must be changed.
        AUTOMATIC,
        /// One that the office types, and that must be changed.
        TYPED
    }

    boolean sends() {
        return way == Way.SEND;
    }

    boolean automatic() {
        return way == Way.AUTOMATIC;
    }

    /// @throws Refused at `again` when the two differ
    String agreed() {
        if (!password.equals(again)) {
            throw Refused.at("again", "password.differs");
        }
        return password;
    }
}
