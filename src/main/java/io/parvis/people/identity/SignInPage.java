package io.parvis.people.identity;

import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;

/// @param next where to go afterwards, a path inside the door, or empty
/// @param registers whether somebody who has no sign-in may register here
record SignInPage(Fields fields, String next, boolean registers) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
