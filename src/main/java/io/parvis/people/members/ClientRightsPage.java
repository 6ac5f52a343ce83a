package io.parvis.people.members;

import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.UUID;

/// The office says what a user of a client may see and do.
record ClientRightsPage(UUID id, Member member, Fields fields) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
