package io.parvis.planning.clocking;

import static io.parvis.platform.web.Show.t;

import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a worker clocked in lately.
///
/// @param open where they are now; null for nowhere
/// @param all the latest first
record OwnClockInsPage(@Nullable ClockIn open, List<ClockIn> all, Fields fields) implements View {

    List<ClockIn> over() {
        return all.stream().filter(one -> one.state() != ClockInState.OPEN).toList();
    }

    String still(ClockIn there) {
        return t("clock.there", ClockTimes.where(there), ClockTimes.time(there.began()));
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
