package io.parvis.people.members;

import io.parvis.platform.access.Area;
import io.parvis.platform.access.Level;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a program may change of a user.
record MemberChange(
        @Nullable Boolean active,
        @Nullable Boolean delegate,
        @Nullable Map<Area, @Nullable Level> rights) {

    static MemberChange of(Member member) {
        return new MemberChange(
                member.active(), member.delegate(), new TreeMap<>(member.rights().levels()));
    }
}
