package io.parvis.people.registration;

import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;

/// Where the mailed link leads. Following it does nothing yet: programs that look through mail follow links too.
record ConfirmPage(Fields fields, String token) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
