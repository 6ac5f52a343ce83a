package io.parvis.people.portals;

import static io.parvis.platform.web.Show.base;
import static io.parvis.platform.web.Show.t;

import io.parvis.people.menus.Audience;
import io.parvis.people.menus.Detail;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;

/// What workers see of their own details, and may change of them.
record DetailRightsPage(Fields fields) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    String setup() {
        return base() + "/settings/portal/" + Audience.WORKER.text();
    }

    String field(Detail detail) {
        return DetailsForm.field(detail);
    }

    List<Choice> choices(Detail detail) {
        return detail.choices().stream().map(right -> new Choice(right.name(), t(right))).toList();
    }
}
