package io.parvis.papers.expected;

import io.parvis.people.menus.Audience;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A document that lacks of somebody.
///
/// @param until the last day of the one that is there
/// @param asked when it was last asked for
/// @param due whether a mail is on its way
/// @param obstacle why the person is not mailed; null where they are
record MissingRow(
        Pair pair,
        Audience audience,
        String name,
        ExpectationState state,
        @Nullable LocalDate until,
        @Nullable Instant asked,
        boolean due,
        @Nullable Obstacle obstacle) {

    /// Its page, within the office.
    String path() {
        return "/" + audience.text() + "/" + pair.person() + "/expected/" + pair.expected();
    }
}
