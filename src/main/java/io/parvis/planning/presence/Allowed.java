package io.parvis.planning.presence;

import io.parvis.people.menus.Deed;
import java.util.EnumSet;
import java.util.Set;

/// What somebody may see and do of a worker's presence.
///
/// @param asks whether what they do waits until the office approves
record Allowed(Set<Deed> absences, Set<Deed> availabilities, boolean asks) {

    static final Allowed ALL = of(EnumSet.allOf(Deed.class));
    static final Allowed READ = of(EnumSet.of(Deed.SEE, Deed.OPEN));

    private static Allowed of(Set<Deed> deeds) {
        return new Allowed(Set.copyOf(deeds), Set.copyOf(deeds), false);
    }

    boolean absence(Deed deed) {
        return absences.contains(deed);
    }

    boolean hours(Deed deed) {
        return availabilities.contains(deed);
    }

    boolean sees() {
        return absence(Deed.SEE) || hours(Deed.SEE);
    }
}
