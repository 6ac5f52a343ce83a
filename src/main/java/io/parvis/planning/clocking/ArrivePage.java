package io.parvis.planning.clocking;

import static io.parvis.platform.web.Show.base;
import static io.parvis.platform.web.Show.t;

import io.parvis.planning.codes.Place;
import io.parvis.planning.visits.Hours.Span;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A worker who scanned the code where they come.
///
record ArrivePage(Place place, String code, Awaited awaited, Fields fields) implements View {

    /// What is known before they begin.
    ///
    /// @param planned what they come for; null for nothing
    /// @param doubts what is not in order, so that they know before
    /// @param before when they came last and did not say when they left; null where they did
    record Awaited(@Nullable Span planned, Set<Doubt> doubts, @Nullable ClockIn before) {}

    String action() {
        return base() + "/clock/" + code;
    }

    String lead() {
        var planned = awaited.planned();
        return planned == null
                ? t("clock.nothing-planned")
                : t("clock.planned", ClockTimes.planned(planned));
    }

    String before(ClockIn before) {
        return t("clock.not-ended", ClockTimes.on(before.began()), ClockTimes.time(before.began()));
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
