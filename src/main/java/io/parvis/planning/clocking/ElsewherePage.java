package io.parvis.planning.clocking;

import static io.parvis.platform.web.Show.t;

import io.parvis.planning.codes.Place;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;

/// A worker who scanned a code, and is still at another place as far as we know.
///
/// @param place where they are by now
record ElsewherePage(ClockIn open, Place place, String code, Fields fields) implements View {

    String lead() {
        return t("clock.still-at", ClockTimes.where(open), ClockTimes.time(open.began()));
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
