package io.parvis.planning.moving;

import static io.parvis.platform.web.Show.base;

import io.parvis.people.workers.WorkerName;
import io.parvis.planning.visits.MovingVisits.Movable;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/// Where a visit is to go.
record MovePage(Movable visit, List<WorkerName> workers, Fields fields) implements View {

    static Fields fields(Movable visit) {
        var values = new HashMap<String, Object>();
        values.put("day", visit.day());
        values.put("from", visit.hours().starts());
        values.put("until", visit.hours().ends());
        values.put("overnight", visit.hours().overnight());
        values.put("worker", Objects.toString(visit.worker(), ""));
        values.put("version", visit.version());
        return Fields.of(values);
    }

    List<Choice> workerChoices() {
        return workers.stream().map(one -> new Choice(one.id().toString(), one.name())).toList();
    }

    String back() {
        return base() + "/planning/visits/" + visit.id();
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
