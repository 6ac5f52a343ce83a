package io.parvis.planning.slips;

import io.parvis.platform.kernel.Change;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What of a slip is compared, so that the history can tell what was changed.
final class SlipTraits {

    private SlipTraits() {}

    /// @param before null for a new one
    static List<Change> changed(@Nullable Work before, Work after, ZoneId zone) {
        var changes = new ArrayList<Change>();
        changes.addAll(one("slip.starts", before, after, work -> clock(work.span().start(), zone)));
        changes.addAll(one("slip.ends", before, after, work -> clock(work.span().end(), zone)));
        changes.addAll(one("slip.pause", before, after, work -> "" + work.pause()));
        changes.addAll(one("slip.kilometres", before, after, work -> "" + work.kilometres()));
        changes.addAll(one("slip.comment", before, after, Work::comment));
        return changes;
    }

    private static List<Change> one(
            String what, @Nullable Work before, Work after, Function<Work, String> trait) {
        var from = before == null ? "" : trait.apply(before);
        return Change.between(what, from, trait.apply(after), Function.identity());
    }

    private static String clock(Instant moment, ZoneId zone) {
        var at = LocalDateTime.ofInstant(moment, zone);
        return at.toLocalDate() + " " + at.toLocalTime();
    }
}
