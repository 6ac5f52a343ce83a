package io.parvis.planning.visits;

import static io.parvis.platform.web.Show.base;
import static io.parvis.platform.web.Show.t;

import io.parvis.people.workers.WorkerName;
import io.parvis.platform.web.ActiveFilter;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Tab;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What the planning can be narrowed to, and how else it can be looked at.
record PlanningChoices(PlanningQuery query, List<WorkerName> workers) {

    List<Tab> tabs() {
        return Stream.of(PlanningView.values())
                .map(one -> new Tab(t(one), base() + query.path("view", one), one == query.shown()))
                .toList();
    }

    List<Choice> workerChoices() {
        return named(workers);
    }

    static List<Choice> named(List<WorkerName> workers) {
        return workers.stream().map(one -> new Choice(one.id().toString(), one.name())).toList();
    }

    List<ActiveFilter> active() {
        var active = new ArrayList<ActiveFilter>();
        if (query.worker() != null) {
            active.add(
                    new ActiveFilter(
                            t("visit.worker"), workerName(), base() + query.path("worker", null)));
        }
        if (query.open()) {
            active.add(
                    new ActiveFilter(
                            t("visit.worker"),
                            t("visit.unassigned"),
                            base() + query.path("open", null)));
        }
        return active;
    }

    List<Choice> openChoices() {
        return List.of(new Choice("true", t("visit.unassigned")));
    }

    List<Choice> cancelledChoices() {
        return List.of(new Choice("true", t("planning.with-cancelled")));
    }

    private String workerName() {
        return workers.stream()
                .filter(one -> one.id().value().equals(query.worker()))
                .map(WorkerName::name)
                .findFirst()
                .orElse("");
    }
}
