package io.parvis.people.portal;

import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;

record InvitationPage(Fields fields) implements View {

    List<Choice> languages() {
        return Here.firm().languageChoices("");
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
