package io.parvis.people.identity;

import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;

/// @param sent whether the answer is shown, which is the same for an address we know and one we do not
record ForgottenPage(Fields fields, boolean sent) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
