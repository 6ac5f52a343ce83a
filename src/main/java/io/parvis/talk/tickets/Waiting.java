package io.parvis.talk.tickets;

import static io.parvis.platform.web.Show.t;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How long somebody has waited, as one says it.
final class Waiting {

    private static final int HOURS_IN_WORDS = 48;

    private Waiting() {}

    /// Empty when nobody waits.
    static String since(@Nullable Instant began, Instant now) {
        if (began == null) {
            return "";
        }
        var waited = Duration.between(began, now);
        if (waited.toHours() < 1) {
            return t("ticket.waited.minutes", Math.max(0, waited.toMinutes()));
        }
        return waited.toHours() < HOURS_IN_WORDS
                ? t("ticket.waited.hours", waited.toHours(), waited.toMinutesPart())
                : t("ticket.waited.days", waited.toDays());
    }
}
