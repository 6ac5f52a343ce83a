package io.parvis.people.portal;

import static io.parvis.platform.web.Show.language;

import io.parvis.platform.i18n.Languages;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;

record InvitationPage(Fields fields) implements View {

    List<Choice> languages() {
        return Languages.ALL.stream().map(code -> new Choice(code, language(code))).toList();
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
