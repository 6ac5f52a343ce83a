package io.parvis.planning.clocking;

import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;

/// What the firm lets pass when somebody clocks in and out.
record ClockRulesPage(Fields fields) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
