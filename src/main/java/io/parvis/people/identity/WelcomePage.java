package io.parvis.people.identity;

import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;

/// Choosing a password with a link from a mail.
record WelcomePage(Fields fields, String token) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
