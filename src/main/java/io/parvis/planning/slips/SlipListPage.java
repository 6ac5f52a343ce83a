package io.parvis.planning.slips;

import static io.parvis.platform.web.Show.base;
import static io.parvis.platform.web.Show.t;

import io.parvis.people.workers.WorkerName;
import io.parvis.planning.slips.SlipRows.Sum;
import io.parvis.platform.web.ActiveFilter;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.View;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The slips of the firm between two days.
///
/// @param found a row more than a page, where there is another page
record SlipListPage(
        SlipQuery query,
        List<Slip> found,
        Sum sum,
        List<WorkerName> workers,
        SlipRules rules,
        ZoneId zone)
        implements View {

    static final int PAGE = 100;

    List<Slip> rows() {
        return found.subList(0, Math.min(found.size(), PAGE));
    }

    List<Choice> states() {
        return Stream.of(SlipState.values()).map(one -> new Choice(one.name(), t(one))).toList();
    }

    List<Choice> workerChoices() {
        return workers.stream().map(one -> new Choice(one.id().toString(), one.name())).toList();
    }

    String chosen(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    List<ActiveFilter> active() {
        var active = new ArrayList<ActiveFilter>();
        if (query.state() != null) {
            var without = base() + query.path("state", null);
            active.add(new ActiveFilter(t("slip.state"), t(query.state()), without));
        }
        if (query.worker() != null) {
            var without = base() + query.path("worker", null);
            active.add(new ActiveFilter(t("slip.worker"), workerName(), without));
        }
        return active;
    }

    private String workerName() {
        return workers.stream()
                .filter(one -> one.id().value().equals(query.worker()))
                .map(WorkerName::name)
                .findFirst()
                .orElse("");
    }

    String count() {
        return t("slips.count", sum.slips(), sum.waiting(), SlipTimes.hours(sum.counted()));
    }

    String when(Slip slip) {
        return SlipTimes.when(slip.work().span(), zone);
    }

    String hours(Slip slip) {
        return SlipTimes.hours(slip.minutes(rules));
    }

    boolean waits(Slip slip) {
        return slip.state() == SlipState.ENTERED;
    }

    String exportHref() {
        return base() + "/slips/export?" + query.with("", null);
    }

    @Nullable String first() {
        return query.after() == null ? null : base() + query.path("after", null);
    }

    @Nullable String next() {
        return found.size() > PAGE ? base() + query.path("after", rows().getLast().id()) : null;
    }
}
