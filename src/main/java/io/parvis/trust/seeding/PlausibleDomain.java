package io.parvis.trust.seeding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a client's domain stands after some time: most are active and open to all, a few shielded or blocked.
record PlausibleDomain(
        Functions functions, String access, boolean blocked, Dates dates, @Nullable Note note) {

    /// The day on which nothing more happens in a made-up firm.
    static final Instant LATEST = Instant.parse("2025-12-31T17:00:00Z");

    private static final String OPEN = "ALL_EMPLOYEES";
    private static final int ACTIVE = 82;
    private static final int BLOCKED = 2;
    private static final int SHIELDED = 5;
    private static final int SHIELDED_WITH_SUPPORT = 3;
    private static final int AGREED = 75;
    private static final int NOTED = 10;

    /// Who works on it: nobody in a function is usual too.
    record Functions(
            @Nullable UUID responsible,
            @Nullable UUID backup,
            @Nullable UUID controller,
            @Nullable UUID accountManager) {}

    record Dates(
            Instant created,
            @Nullable Instant activated,
            Instant lastActivity,
            @Nullable LocalDate agreed) {}

    record Note(UUID id, String text, UUID author) {}

    static PlausibleDomain draw(Draw draw, Instant created, List<UUID> staff, List<String> notes) {
        Dates dates = dates(draw, created);
        @Nullable Note note =
                draw.percent(NOTED)
                        ? new Note(
                                draw.uuid(dates.lastActivity()), draw.one(notes), draw.one(staff))
                        : null;
        return new PlausibleDomain(
                functions(draw, staff),
                access(draw.below(100)),
                draw.percent(BLOCKED),
                dates,
                note);
    }

    String status() {
        return dates.activated() == null ? "STARTUP" : "ACTIVE";
    }

    boolean isOpenToAll() {
        return access.equals(OPEN);
    }

    private static Functions functions(Draw draw, List<UUID> staff) {
        return new Functions(
                someone(95, draw, staff),
                someone(80, draw, staff),
                someone(60, draw, staff),
                draw.percent(70) ? staff.getFirst() : null);
    }

    private static @Nullable UUID someone(int share, Draw draw, List<UUID> staff) {
        return draw.percent(share) ? draw.one(staff) : null;
    }

    private static String access(int lot) {
        if (lot < SHIELDED) {
            return "FUNCTIONS";
        }
        return lot < SHIELDED + SHIELDED_WITH_SUPPORT ? "FUNCTIONS_AND_SUPPORT" : OPEN;
    }

    private static Dates dates(Draw draw, Instant created) {
        Instant ready = created.plus(Duration.ofHours(20 + draw.below(900)));
        @Nullable Instant activated = draw.percent(ACTIVE) ? ready : null;
        Instant last = draw.between(activated == null ? created : ready, LATEST);
        @Nullable LocalDate agreed =
                draw.percent(AGREED) ? LocalDate.ofInstant(created, ZoneOffset.UTC) : null;
        return new Dates(created, activated, last, agreed);
    }
}
