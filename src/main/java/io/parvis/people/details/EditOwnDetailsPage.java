package io.parvis.people.details;

import io.parvis.people.identity.Visit;
import io.parvis.people.menus.Detail;
import io.parvis.people.workers.Known;
import io.parvis.people.workers.OwnDetails;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.util.HashMap;
import java.util.List;

/// What a worker may change of their own details; what they asked for and waits is left out.
///
/// @param open the details that may be typed
/// @param asked those of them that the office approves first
record EditOwnDetailsPage(Known worker, List<Detail> open, List<Detail> asked, Fields fields)
        implements View {

    static Fields of(Known worker) {
        var values = new HashMap<String, Object>(worker.values());
        values.put("languages", List.of(worker.value("languages").split(",")));
        values.put("iban", "");
        values.put("version", worker.version());
        return Fields.of(values);
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    boolean has(Detail detail) {
        return open.contains(detail);
    }

    boolean isDelicate() {
        return open.stream().anyMatch(Detail::isDelicate);
    }

    String asking() {
        return String.join(", ", asked.stream().map(Show::t).toList());
    }

    List<Choice> written() {
        return Visit.here().firm().languageChoices(worker.value("language"));
    }

    List<Choice> spoken() {
        return OwnDetails.SPOKEN.stream()
                .map(code -> new Choice(code, Show.language(code)))
                .toList();
    }
}
