package io.parvis.planning.travel;

import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;

/// How long the workers of the firm are on their way.
record TravelTimePage(Fields fields) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
