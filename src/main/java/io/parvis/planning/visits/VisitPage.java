package io.parvis.planning.visits;

import static io.parvis.platform.web.Show.base;

import io.parvis.people.workers.WorkerName;
import io.parvis.platform.kernel.History;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/// One visit.
///
/// @param holiday the name of the public holiday on which it is; empty on a day like any other
/// @param away whether whoever is to go is away then
/// @param tooShort the ways to it and from it for which no time is left
/// @param undoable how many visits would be as they were before the last change of this one; 0 for none
/// @param assigning what was typed to give it to somebody, after a refusal
record VisitPage(
        Visit visit,
        String holiday,
        List<WorkerName> workers,
        boolean away,
        List<Way> tooShort,
        List<History.Entry> history,
        int undoable,
        Fields assigning,
        ZoneId zone)
        implements View {

    LocalDateTime start() {
        return LocalDateTime.ofInstant(visit.span().start(), zone);
    }

    LocalDateTime end() {
        return LocalDateTime.ofInstant(visit.span().end(), zone);
    }

    String here() {
        return base() + "/planning/visits/" + visit.id();
    }

    String back() {
        return base() + "/planning?day=" + visit.day(zone);
    }

    List<Choice> choices() {
        return PlanningChoices.named(workers);
    }

    Fields workerFields() {
        return assigning.values().containsKey("worker")
                ? assigning
                : assigning.fixed("worker", Objects.toString(visit.worker(), ""));
    }

    @Override
    public int status() {
        return assigning.anyError() ? 422 : 200;
    }
}
