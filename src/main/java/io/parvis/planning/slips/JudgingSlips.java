package io.parvis.planning.slips;

import io.parvis.planning.slips.Slip.Judgement;
import io.parvis.planning.slips.SlipEvent.SlipApproved;
import io.parvis.planning.slips.SlipEvent.SlipChanged;
import io.parvis.planning.slips.SlipEvent.SlipRejected;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the office does with slips.
@Component
class JudgingSlips {

    private final Slips slips;
    private final SlipRulesKept rules;
    private final Events events;
    private final Clock clock;

    JudgingSlips(Slips slips, SlipRulesKept rules, Events events, Clock clock) {
        this.slips = slips;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /// Its minutes are counted by the rules of today, and stay.
    @Transactional
    public void approve(SlipId id, @Nullable Integer version) {
        var slip = slips.lock(id);
        slip.mustBe(version);
        approve(slip, rules.get());
    }

    /// All that wait among these.
    ///
    /// @return how many were approved
    @Transactional
    public int approveAll(List<SlipId> ids) {
        var counting = rules.get();
        var waiting =
                ids.stream()
                        .sorted((one, other) -> one.value().compareTo(other.value()))
                        .map(slips::lock)
                        .filter(slip -> slip.state() == SlipState.ENTERED)
                        .toList();
        waiting.forEach(slip -> approve(slip, counting));
        return waiting.size();
    }

    private void approve(Slip slip, SlipRules counting) {
        Refused.when(slip.state() != SlipState.ENTERED, "slip.not-waiting");
        var minutes = counting.minutes(slip.work(), slip.planned());
        slips.judge(
                slip.id(),
                new Judgement(SlipState.APPROVED, "", minutes, Current.actor().name()),
                clock.instant());
        events.publish(new SlipApproved(slip.id(), minutes));
    }

    /// Puts right what the worker entered; it still waits.
    @Transactional
    public void correct(SlipId id, SlipForm typed) {
        var slip = slips.lock(id);
        slip.mustBeOpen();
        slip.mustBe(typed.version());
        var zone = Current.actor().zone();
        var work = typed.work(zone);
        var changes = SlipTraits.changed(slip.work(), work, zone);
        slips.save(slip, work);
        events.publish(new SlipChanged(id, changes));
    }

    /// @param word that tells the worker why
    @Transactional
    public void reject(SlipId id, String word) {
        var slip = slips.lock(id);
        slip.mustBeOpen();
        slips.judge(
                id,
                new Judgement(SlipState.REJECTED, word, null, Current.actor().name()),
                clock.instant());
        events.publish(new SlipRejected(id, word));
    }
}
