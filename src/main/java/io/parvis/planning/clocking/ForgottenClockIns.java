package io.parvis.planning.clocking;

import io.parvis.planning.clocking.ClockIn.Ending;
import io.parvis.planning.clocking.ClockIn.Extras;
import io.parvis.planning.clocking.ClockIn.Verdict;
import io.parvis.planning.clocking.ClockInEvent.ClockOutForgotten;
import io.parvis.platform.kernel.Events;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends what nobody ended. When they left nobody knows: the office asks the worker, and says it.
@Component
class ForgottenClockIns {

    static final String JOB = "forgotten-clock-ins";

    private final ClockIns clockIns;
    private final ClockInRows rows;
    private final ClockRulesKept rules;
    private final Moments moments;
    private final Events events;

    ForgottenClockIns(
            ClockIns clockIns,
            ClockInRows rows,
            ClockRulesKept rules,
            Moments moments,
            Events events) {
        this.clockIns = clockIns;
        this.rows = rows;
        this.rules = rules;
        this.moments = moments;
        this.events = events;
    }

    @Transactional
    public void end() {
        var kept = rules.get();
        var now = moments.now();
        for (var id : rows.openSince(kept.forgottenBefore(now))) {
            var found = clockIns.lock(id);
            if (found.state() == ClockInState.OPEN
                    && kept.isForgotten(found.began(), found.planned(), now)) {
                end(found, kept);
            }
        }
    }

    private void end(ClockIn found, ClockRules kept) {
        var doubts = kept.doubts(found.began(), found.planned());
        doubts.add(Doubt.FORGOTTEN);
        clockIns.end(
                found.id(),
                new Ending(null, false, Extras.NONE),
                new Verdict(ClockInState.WAITING, doubts, null, "", ""));
        events.publish(new ClockOutForgotten(found.id()));
    }
}
