package io.parvis.people.members;

import io.parvis.people.identity.Visit;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.UUID;

/// Asks somebody into a client's domain.
///
/// @param client the client's name
record InviteMemberPage(UUID id, String client, Fields fields) implements View {

    List<Choice> languages() {
        return Visit.here().firm().languageChoices("");
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
