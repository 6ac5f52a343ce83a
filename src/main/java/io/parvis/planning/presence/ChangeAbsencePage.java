package io.parvis.planning.presence;

import io.parvis.people.workers.WorkerName;
import io.parvis.planning.presence.Engagements.Engagement;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.HashMap;
import java.util.List;

/// An absence that is changed.
///
/// @param touched what falls on the days that were typed, after a refusal because of it
record ChangeAbsencePage(
        WorkerName worker, Absence absence, List<Engagement> touched, Fields fields)
        implements View {

    static Fields fields(Absence absence) {
        var values = new HashMap<String, Object>();
        values.put("firstDay", absence.firstDay());
        values.put("lastDay", absence.lastDay());
        values.put("kind", absence.kind());
        values.put("note", absence.note());
        return Fields.of(values);
    }

    String back() {
        return PresencePage.of(worker);
    }

    String here() {
        return back() + "/absences/" + absence.id();
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
