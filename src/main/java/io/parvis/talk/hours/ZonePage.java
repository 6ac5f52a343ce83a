package io.parvis.talk.hours;

import io.parvis.people.firm.ChoosingZones;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;

/// The time zone, to be chosen.
record ZonePage(Fields fields) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    List<Choice> zones() {
        return ChoosingZones.known().stream()
                .map(id -> new Choice(id, id.replace('_', ' ')))
                .toList();
    }
}
