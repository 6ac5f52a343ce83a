package io.parvis.planning.clocking;

import io.parvis.planning.clocking.ClockIn.Verdict;
import io.parvis.planning.clocking.ClockInEvent.ClockInAccepted;
import io.parvis.planning.clocking.ClockInEvent.ClockInDismissed;
import io.parvis.planning.clocking.SlipsOfClockIns.Work;
import io.parvis.planning.slips.SlipId;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the office does with clock-ins that were not in order.
@Component
class JudgingClockIns {

    private final ClockIns clockIns;
    private final SlipsOfClockIns slips;
    private final Events events;

    JudgingClockIns(ClockIns clockIns, SlipsOfClockIns slips, Events events) {
        this.clockIns = clockIns;
        this.slips = slips;
        this.events = events;
    }

    /// Makes a slip of it, which the office still approves as any other.
    ///
    /// @throws Refused where the worker has a slip of that time
    @Transactional
    public SlipId accept(ClockInId id, Work work) {
        var clockIn = clockIns.lock(id);
        clockIn.mustWait();
        return slip(clockIn, work).orElseThrow(() -> Refused.at("from", "clock-ins.slip-there"));
    }

    /// What became of many.
    ///
    /// @param made slips
    /// @param endless of which somebody has to say first when they ended
    /// @param met of which the worker has a slip of that time
    record Accepted(int made, int endless, int met) {}

    /// Those among these that wait, as they are.
    @Transactional
    public Accepted acceptAll(List<ClockInId> ids) {
        var made = 0;
        var endless = 0;
        var met = 0;
        for (var clockIn : waiting(ids)) {
            var span = clockIn.clocked();
            if (span == null) {
                endless++;
            } else if (slip(clockIn, new Work(span, clockIn.extras())).isPresent()) {
                made++;
            } else {
                met++;
            }
        }
        return new Accepted(made, endless, met);
    }

    // What a colleague judged meanwhile is left alone.
    private List<ClockIn> waiting(List<ClockInId> ids) {
        return ids.stream()
                .sorted(Comparator.comparing(ClockInId::value))
                .map(clockIns::lock)
                .filter(ClockIn::waits)
                .toList();
    }

    /// @param word that tells the worker why
    @Transactional
    public void dismiss(ClockInId id, String word) {
        var clockIn = clockIns.lock(id);
        clockIn.mustWait();
        judge(clockIn, ClockInState.DISMISSED, null, word);
        events.publish(new ClockInDismissed(id, word));
    }

    private Optional<SlipId> slip(ClockIn clockIn, Work work) {
        var made = slips.enter(clockIn, work);
        made.ifPresent(slip -> {
            judge(clockIn, ClockInState.ACCEPTED, slip, "");
            events.publish(new ClockInAccepted(clockIn.id()));
        });
        return made;
    }

    private void judge(ClockIn clockIn, ClockInState state, @Nullable SlipId slip, String word) {
        var by = Current.actor().name();
        var doubts = clockIn.verdict().doubts();
        var value = slip == null ? null : slip.value();
        clockIns.judge(clockIn.id(), new Verdict(state, doubts, value, word, by));
    }
}
