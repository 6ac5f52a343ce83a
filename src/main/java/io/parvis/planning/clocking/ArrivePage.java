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
/// @param planned what they come for; null for nothing
/// @param doubts what is not in order, so that they know before
record ArrivePage(
        Place place, String code, @Nullable Span planned, Set<Doubt> doubts, Fields fields)
        implements View {

    String action() {
        return base() + "/clock/" + code;
    }

    String lead() {
        return planned == null
                ? t("clock.nothing-planned")
                : t("clock.planned", ClockTimes.planned(planned));
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
