package io.parvis.people.settings;

import io.parvis.people.firm.FactorDuty;
import io.parvis.people.firm.FirstWay;
import io.parvis.people.firm.Profile;
import io.parvis.people.firm.SessionLimits;
import io.parvis.people.firm.SessionLimits.Limit;
import io.parvis.people.identity.SessionTimes;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Fields;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/// Of whom a second factor is required, how people first get into their portal, and how long sessions last, in minutes; nothing for as long as the installation lets them.
record SecurityForm(
        @Nullable Integer officeIdle,
        @Nullable Integer officeLongest,
        @Nullable Integer portalIdle,
        @Nullable Integer portalLongest,
        @Nullable Integer teamIdle,
        @Nullable Integer teamLongest,
        @NotNull FactorDuty factorFor,
        @NotNull FirstWay firstWay,
        @NotNull Integer version) {

    /// Shorter, and one would be signed out while reading.
    static final int SHORTEST = 5;

    static Fields of(Profile profile) {
        var values = new HashMap<String, Object>();
        put(values, "office", profile.sessions().office());
        put(values, "portal", profile.sessions().portal());
        put(values, "team", profile.sessions().team());
        values.put("factorFor", profile.factorFor());
        values.put("firstWay", profile.firstWay());
        values.put("version", profile.version());
        return Fields.of(values);
    }

    private static void put(HashMap<String, Object> values, String door, Limit limit) {
        values.put(door + "Idle", limit.idle() == 0 ? "" : limit.idle());
        values.put(door + "Longest", limit.longest() == 0 ? "" : limit.longest());
    }

    /// @param longest what the installation lets sessions last
    /// @throws Refused at the time that is too short, too long, or longer than the whole session
    SessionLimits limits(SessionTimes longest) {
        return new SessionLimits(
                limit("office", officeIdle, officeLongest, longest),
                limit("portal", portalIdle, portalLongest, longest),
                limit("team", teamIdle, teamLongest, longest));
    }

    private static Limit limit(
            String door, @Nullable Integer idle, @Nullable Integer longest, SessionTimes most) {
        var limit =
                new Limit(
                        checked(door + "Idle", idle, most.idle()),
                        checked(door + "Longest", longest, most.atMost()));
        if (limit.longest() > 0 && limit.idle() > limit.longest()) {
            throw Refused.at(door + "Idle", "settings.security.idle-longer");
        }
        return limit;
    }

    private static int checked(String field, @Nullable Integer minutes, Duration most) {
        if (minutes == null) {
            return 0;
        }
        if (minutes < SHORTEST || minutes > most.toMinutes()) {
            throw Refused.at(field, "settings.security.bounds", SHORTEST, most.toMinutes());
        }
        return minutes;
    }
}
