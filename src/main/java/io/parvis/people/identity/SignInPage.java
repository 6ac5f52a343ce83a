package io.parvis.people.identity;

import io.parvis.people.firm.PortalTexts.Greeting;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import org.jspecify.annotations.Nullable;

/// @param next where to go afterwards, a path inside the door, or empty
/// @param registers whether somebody who has no sign-in may register here
/// @param greeting what the firm says to its clients; null where it says nothing
record SignInPage(Fields fields, String next, boolean registers, @Nullable Greeting greeting)
        implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
