package io.parvis.trust.provisioning;

import io.parvis.platform.access.Area;
import io.parvis.platform.access.Level;
import io.parvis.platform.access.Role;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/// A user of an account as the other system reads them.
///
/// @param externalId what that system calls the user
/// @param member the id under which the rest of the API knows them
/// @param state of the sign-in, which may serve other clients as well
/// @param suspended whether the account is closed to the user
/// @param rights what a plain user may see and do, area by area; the owner and delegates have all
record ProvisionedMemberResource(
        String externalId,
        UUID member,
        String name,
        String login,
        String email,
        String language,
        String state,
        Role role,
        boolean suspended,
        Map<Area, Level> rights) {

    static ProvisionedMemberResource of(ProvisionedMember member) {
        return new ProvisionedMemberResource(
                Objects.requireNonNullElse(member.externalId(), ""),
                member.person().value(),
                member.name(),
                member.login(),
                member.email(),
                member.language(),
                member.state().name(),
                member.role(),
                !member.active(),
                new TreeMap<>(member.rights().levels()));
    }
}
