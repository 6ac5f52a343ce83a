package io.parvis.people.portals;

import static io.parvis.platform.web.Show.base;
import static io.parvis.platform.web.Show.t;

import io.parvis.people.menus.Audience;
import io.parvis.people.menus.FirstView;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.stream.Stream;

/// What a portal shows of the planning, and lets one do in it.
record PlanningRightsPage(Audience audience, Fields fields) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    String setup() {
        return base() + "/settings/portal/" + audience.text();
    }

    List<Choice> views() {
        return Stream.of(FirstView.values()).map(view -> new Choice(view.name(), t(view))).toList();
    }
}
