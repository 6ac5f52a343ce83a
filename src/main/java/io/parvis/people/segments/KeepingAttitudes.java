package io.parvis.people.segments;

import static io.parvis.platform.kernel.Change.between;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds attitudes, changes, orders and deletes them.
@Component
class KeepingAttitudes {

    private final Attitudes attitudes;
    private final Ids ids;
    private final Events events;

    KeepingAttitudes(Attitudes attitudes, Ids ids, Events events) {
        this.attitudes = attitudes;
        this.ids = ids;
        this.events = events;
    }

    @Transactional
    public AttitudeId add(AttitudeForm typed) {
        var attitude = typed.attitude(new AttitudeId(ids.next()));
        attitudes.add(attitude);
        events.publish(new SegmentAdded(subject(attitude), changes(null, attitude)));
        return attitude.id();
    }

    /// @throws Refused `segment.changed-meanwhile` when somebody saved since the editor read it
    @Transactional
    public void change(AttitudeId id, AttitudeForm typed) {
        var before = attitudes.lock(id);
        var after = typed.attitude(id);
        Refused.when(before.version() != after.version(), "segment.changed-meanwhile");
        if (!after.equals(before)) {
            attitudes.save(after);
            events.publish(new SegmentChanged(subject(after), changes(before, after)));
        }
    }

    /// Puts an attitude one step further up or down.
    @Transactional
    public void move(AttitudeId id, Reordering reordering) {
        var all = attitudes.lockAll();
        var moved = Reordering.get(all, one -> one.id().equals(id));
        var ordered = reordering.of(all, moved);
        if (!ordered.equals(all)) {
            attitudes.order(ordered);
            events.publish(new SegmentMoved(subject(moved)));
        }
    }

    /// Deletes an attitude. Clients who have it get the one that the leaving says; without clients that is not asked.
    ///
    /// @throws Refused at `into` when clients have it and nothing says what they get
    @Transactional
    public void remove(AttitudeId id, Leaving leaving) {
        var attitude = attitudes.lock(id);
        var clients = attitudes.clients(id);
        if (clients == 0) {
            end(attitude, 0, "");
            return;
        }
        var into = leaving.among(others(attitude), Attitude::id);
        attitudes.move(id, into.map(Attitude::id));
        end(attitude, clients, into.map(Attitude::name).orElse(""));
    }

    private List<Attitude> others(Attitude attitude) {
        return attitudes.all().stream().filter(other -> !other.equals(attitude)).toList();
    }

    private void end(Attitude attitude, int clients, String instead) {
        attitudes.remove(attitude.id());
        events.publish(SegmentRemoved.of(subject(attitude), attitude.name(), clients, instead));
    }

    private static Subject subject(Attitude attitude) {
        return new Subject("attitude", attitude.id().value());
    }

    private static List<Change> changes(@Nullable Attitude before, Attitude after) {
        var from = Optional.ofNullable(before);
        return Stream.of(
                        between(
                                "segment.name",
                                from.map(Attitude::name).orElse(null),
                                after.name(),
                                name -> name),
                        between(
                                "attitude.icon",
                                from.map(AttitudeIcon::of).orElse(null),
                                AttitudeIcon.of(after),
                                icon -> "@AttitudeIcon." + icon.name()),
                        between(
                                "attitude.tone",
                                from.map(Attitude::tone).orElse(null),
                                after.tone(),
                                tone -> "@attitude.tone." + tone.name()))
                .flatMap(List::stream)
                .toList();
    }
}
