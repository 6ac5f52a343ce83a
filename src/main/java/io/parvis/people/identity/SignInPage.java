package io.parvis.people.identity;

import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;

/// @param next where to go afterwards, a path inside the door, or empty
record SignInPage(Fields fields, String next) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
