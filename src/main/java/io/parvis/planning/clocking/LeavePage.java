package io.parvis.planning.clocking;

import static io.parvis.platform.web.Show.base;

import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;

/// A worker who scanned the code where they are.
///
/// @param fresh whether they may still take it back
record LeavePage(ClockIn open, String code, boolean fresh, Fields fields) implements View {

    String action() {
        return base() + "/clock/" + code;
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
