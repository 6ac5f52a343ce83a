package io.parvis.planning.presence;

import io.parvis.people.workers.WorkerName;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.HashMap;

/// Hours that are changed.
record ChangeHoursPage(WorkerName worker, Availability hours, Fields fields) implements View {

    static Fields fields(Availability hours) {
        var values = new HashMap<String, Object>();
        values.put("weekday", hours.day());
        values.put("starts", hours.starts());
        values.put("ends", hours.ends());
        return Fields.of(values);
    }

    String back() {
        return PresencePage.of(worker);
    }

    String here() {
        return back() + "/hours/" + hours.id();
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
