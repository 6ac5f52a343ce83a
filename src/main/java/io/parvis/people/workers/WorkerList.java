package io.parvis.people.workers;

import static io.parvis.platform.web.Show.base;
import static io.parvis.platform.web.Show.t;

import io.parvis.people.firm.Feature;
import io.parvis.people.identity.Visit;
import io.parvis.people.ways.PortalState;
import io.parvis.people.workers.WorkerRows.Sorts;
import io.parvis.platform.web.ActiveFilter;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The workers of the firm.
///
/// @param found a row more than a page, where there is another page
/// @param asked how many changes workers asked for that wait for an answer
record WorkerList(WorkerFilter filter, List<WorkerRow> found, int count, Sorts sorts, int asked)
        implements View {

    static final int PAGE = 50;

    List<WorkerRow> rows() {
        return found.subList(0, Math.min(found.size(), PAGE));
    }

    /// Whether portals can be generated at all.
    boolean hasPortals() {
        return Visit.here().firm().has(Feature.WORKER_PORTAL);
    }

    List<Choice> natures() {
        return Stream.of(WorkerNature.values()).map(one -> choice(one, t(one))).toList();
    }

    List<Choice> portals() {
        return Stream.of(PortalState.values()).map(one -> choice(one, t(one))).toList();
    }

    List<Choice> sectors() {
        return sorts.sectors().stream().map(one -> choice(one, one)).toList();
    }

    List<Choice> skills() {
        return sorts.skills().stream().map(one -> choice(one, one)).toList();
    }

    List<Choice> states() {
        return List.of(choice("true", t("workers.gone")));
    }

    private static Choice choice(Object value, String label) {
        return new Choice(value.toString(), label);
    }

    String chosen(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    List<ActiveFilter> active() {
        var active = new ArrayList<ActiveFilter>();
        narrowed(active, "q", t("workers.text"), filter.q());
        narrowed(
                active,
                "nature",
                t("worker.nature"),
                filter.nature() == null ? "" : t(filter.nature()));
        narrowed(active, "sector", t("worker.sector"), filter.sector());
        narrowed(active, "skill", t("worker.skill"), filter.skill());
        narrowed(
                active,
                "portal",
                t("ways.portal"),
                filter.portal() == null ? "" : t(filter.portal()));
        narrowed(
                active,
                "archived",
                t("worker.state"),
                filter.archived() ? t("worker.is-archived") : "");
        return active;
    }

    private void narrowed(List<ActiveFilter> active, String name, String label, String value) {
        if (!value.isEmpty()) {
            active.add(new ActiveFilter(label, value, base() + filter.path(name, "")));
        }
    }

    @Nullable String first() {
        return filter.after() == null ? null : base() + filter.path("", "");
    }

    @Nullable String next() {
        return found.size() > PAGE
                ? base() + filter.path("after", rows().getLast().id().toString())
                : null;
    }
}
