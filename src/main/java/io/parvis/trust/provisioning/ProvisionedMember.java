package io.parvis.trust.provisioning;

import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.AccountState;
import io.parvis.platform.access.Rights;
import io.parvis.platform.access.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A user of an account whom another system manages.
///
/// @param id under which systems know the user that speak SCIM
/// @param organisation what the other system calls the account
/// @param externalId what it calls the user; null where it never said
/// @param login with which the person signs in
/// @param state of the sign-in, which may serve other clients as well
/// @param active whether the account is open to the user
public record ProvisionedMember(
        UUID id,
        UUID client,
        String organisation,
        @Nullable String externalId,
        AccountId person,
        String name,
        String login,
        String email,
        String language,
        AccountState state,
        Role role,
        boolean active,
        Rights rights) {

    public boolean owner() {
        return role == Role.OWNER;
    }

    public boolean delegate() {
        return role == Role.DELEGATE;
    }
}
