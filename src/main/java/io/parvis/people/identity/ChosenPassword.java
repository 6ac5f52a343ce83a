package io.parvis.people.identity;

import io.parvis.platform.kernel.Refused;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// A new password, typed twice. Its strength is judged by [Passwords]; here only that something was typed.
record ChosenPassword(@NotBlank @Size(max = 1000) String password, String again) {

    /// @throws Refused at `again` when the two differ
    String agreed() {
        if (!password.equals(again)) {
            throw Refused.at("again", "password.differs");
        }
        return password;
    }
}
