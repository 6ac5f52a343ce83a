package io.parvis.people.signins;

import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.SignIn;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// What is typed to change how the owner of a client signs in.
///
/// @param login empty: they sign in with the e-mail address
/// @param owner whom the editor read, and which version of them
record OwnerSignInForm(
        @NotBlank @Email @Size(max = 254) String email,
        @Size(max = 254) String login,
        @NotNull AccountId owner,
        @NotNull Integer version) {

    SignIn wanted() {
        return SignIn.of(login, email);
    }
}
