package io.parvis.planning.visits;

import static io.parvis.platform.web.Show.base;
import static io.parvis.platform.web.Show.t;

import io.parvis.people.workers.WorkerName;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A visit to be planned or changed.
///
/// @param visit null where one is planned
record EditVisitPage(
        @Nullable Visit visit,
        UUID client,
        String clientName,
        List<WorkerName> workers,
        Fields fields)
        implements View {

    static EditVisitPage fresh(
            UUID client, String clientName, List<WorkerName> workers, Fields fields) {
        return new EditVisitPage(null, client, clientName, workers, fields);
    }

    static EditVisitPage of(Visit visit, List<WorkerName> workers, Fields fields) {
        return new EditVisitPage(visit, visit.client(), visit.clientName(), workers, fields);
    }

    static Fields fields(Visit visit, ZoneId zone) {
        var hours = visit.hours(zone);
        var values = new HashMap<String, Object>();
        values.put("worker", Objects.toString(visit.worker(), ""));
        values.put("service", visit.task().service());
        values.put("day", visit.day(zone));
        values.put("from", hours.starts());
        values.put("until", hours.ends());
        values.put("overnight", hours.overnight());
        values.put("place", visit.task().place());
        values.put("notes", visit.task().notes());
        values.put("version", visit.version());
        return Fields.of(values);
    }

    boolean isNew() {
        return visit == null;
    }

    boolean isOfSeries() {
        return visit != null && visit.isOfSeries();
    }

    String action() {
        return visit == null
                ? base() + "/planning/clients/" + client + "/visits"
                : base() + "/planning/visits/" + visit.id();
    }

    String back() {
        return visit == null ? base() + "/planning" : action();
    }

    List<Choice> workerChoices() {
        return PlanningChoices.named(workers);
    }

    List<Choice> repeats() {
        return Stream.of(Repeat.values()).map(one -> new Choice(one.name(), t(one))).toList();
    }

    List<Choice> weekdays() {
        return Stream.of(DayOfWeek.values())
                .map(day ->
                        new Choice(
                                day.name(),
                                day.getDisplayName(TextStyle.FULL_STANDALONE, Current.locale())))
                .toList();
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
