package io.parvis.planning.clocking;

import io.parvis.people.identity.Visit;
import io.parvis.platform.kernel.History;
import io.parvis.platform.kernel.Subject;
import io.parvis.platform.web.Fields;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what the office sees of clocking.
@Component
@Transactional(readOnly = true)
class ClockInFile {

    private static final Duration BACK = Duration.ofDays(31);
    private static final int MOST_HISTORY = 50;

    private final ClockIns clockIns;
    private final ClockInRows rows;
    private final ClockRulesKept rules;
    private final Moments moments;
    private final History history;

    ClockInFile(
            ClockIns clockIns,
            ClockInRows rows,
            ClockRulesKept rules,
            Moments moments,
            History history) {
        this.clockIns = clockIns;
        this.rows = rows;
        this.rules = rules;
        this.moments = moments;
        this.history = history;
    }

    public ClockInListPage list() {
        var client = Visit.narrowedTo();
        var now = moments.now();
        var begun = now.minus(Duration.ofMinutes(rules.get().late()));
        return new ClockInListPage(
                rows.waiting(client),
                rows.in(ClockInState.WAITING, client, ClockInListPage.MOST),
                rows.in(ClockInState.OPEN, client, ClockInListPage.MOST),
                rows.missing(begun, now, client, ClockInListPage.MOST),
                rows.over(client, now.minus(BACK), ClockInListPage.MOST));
    }

    public ClockInPage page(ClockInId id, Fields accepting, Fields dismissing) {
        var found = clockIns.get(id);
        return new ClockInPage(
                found,
                history.of(new Subject("clock-in", id.value()), MOST_HISTORY),
                accepting.anyError() ? accepting : ClockInPage.fields(found),
                dismissing.in("dismiss"));
    }
}
