package io.parvis.planning.slips;

import io.parvis.people.workers.WorkerName;
import io.parvis.planning.visits.Hours.Span;
import io.parvis.platform.kernel.Refused;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Work that a worker did, as they entered it.
///
/// @param client null where there was none, and where it was erased
/// @param planned when the visit was to be; null without a visit
/// @param clocked between which scans it was; null for what was typed
record Slip(
        SlipId id,
        WorkerName worker,
        @Nullable String client,
        @Nullable UUID visit,
        @Nullable Span planned,
        Work work,
        @Nullable Clocked clocked,
        Judgement judgement,
        Instant enteredAt,
        int version) {

    /// @param word why it was rejected; empty otherwise
    /// @param counted the minutes that are paid; null until it is approved
    /// @param by who judged it last; empty while nobody has
    record Judgement(SlipState state, String word, @Nullable Integer counted, String by) {}

    SlipState state() {
        return judgement.state();
    }

    boolean isApproved() {
        return state() == SlipState.APPROVED;
    }

    /// The minutes that are paid, or would be by these rules.
    int minutes(SlipRules rules) {
        var counted = judgement.counted();
        return counted == null ? rules.minutes(work, planned) : counted;
    }

    /// Whether it is further from what was planned than is tolerated.
    boolean isOff(SlipRules rules) {
        return planned != null && !rules.isWithin(work.span(), planned);
    }

    /// @throws Refused for what is approved
    void mustBeOpen() {
        Refused.when(isApproved(), "constraint.slip_locked");
    }

    /// @throws Refused when somebody saved since it was read
    void mustBe(@Nullable Integer read) {
        Refused.when(read == null || version != read, "slip.changed-meanwhile");
    }
}
