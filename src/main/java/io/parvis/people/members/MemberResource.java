package io.parvis.people.members;

import io.parvis.platform.access.Area;
import io.parvis.platform.access.Level;
import io.parvis.platform.access.Rights;
import io.parvis.platform.access.Role;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A user of a client as programs read it.
///
/// @param state of the sign-in, which may serve other clients as well
/// @param active whether this client's domain is open to the user
/// @param rights what a plain user may see and do, area by area; the owner and delegates have all
record MemberResource(
        UUID id,
        String name,
        String email,
        String state,
        Role role,
        boolean active,
        Map<Area, Level> rights) {

    static MemberResource of(Member member) {
        return new MemberResource(
                member.account().value(),
                member.name(),
                member.email(),
                member.state().name(),
                member.role(),
                member.active(),
                new TreeMap<>(member.rights().levels()));
    }

    /// The rights with those that were sent; of what was not named nothing changes.
    static Rights rights(@Nullable Map<Area, @Nullable Level> sent, Rights otherwise) {
        var rights = otherwise;
        for (var area : Area.values()) {
            var level = sent == null ? null : sent.get(area);
            rights = level == null ? rights : rights.with(area, level);
        }
        return rights;
    }
}
