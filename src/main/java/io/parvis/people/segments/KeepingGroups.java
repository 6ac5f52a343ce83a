package io.parvis.people.segments;

import static io.parvis.platform.kernel.Change.between;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.kernel.Subject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds groups of clients, changes and deletes them.
@Component
class KeepingGroups {

    private final Groups groups;
    private final Ids ids;
    private final Events events;
    private final Clock clock;

    KeepingGroups(Groups groups, Ids ids, Events events, Clock clock) {
        this.groups = groups;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public GroupId add(GroupForm typed) {
        var group = typed.group(new GroupId(ids.next()));
        groups.add(group, clock.instant());
        events.publish(new SegmentAdded(subject(group), changes(null, group)));
        return group.id();
    }

    /// @throws Refused `segment.changed-meanwhile` when somebody saved since the editor read it
    @Transactional
    public void change(GroupId id, GroupForm typed) {
        var before = groups.lock(id);
        var after = typed.group(id);
        Refused.when(before.version() != after.version(), "segment.changed-meanwhile");
        if (!after.equals(before)) {
            groups.save(after);
            events.publish(new SegmentChanged(subject(after), changes(before, after)));
        }
    }

    /// Deletes a group. Its clients go where the leaving says; without clients that is not asked.
    ///
    /// @throws Refused at `into` when it has clients and nothing says where they go
    @Transactional
    public void remove(GroupId id, Leaving leaving) {
        var group = groups.lock(id);
        var clients = groups.clients(id);
        if (clients == 0) {
            end(group, 0, "");
            return;
        }
        var into = leaving.among(others(group), ClientGroup::id);
        groups.move(id, into.map(ClientGroup::id));
        end(group, clients, into.map(ClientGroup::name).orElse(""));
    }

    private List<ClientGroup> others(ClientGroup group) {
        return groups.all().stream().filter(other -> !other.equals(group)).toList();
    }

    private void end(ClientGroup group, int clients, String instead) {
        groups.remove(group.id());
        events.publish(SegmentRemoved.of(subject(group), group.name(), clients, instead));
    }

    private static Subject subject(ClientGroup group) {
        return new Subject("client-group", group.id().value());
    }

    private static List<Change> changes(@Nullable ClientGroup before, ClientGroup after) {
        return Stream.of(
                        between("segment.name", name(before), after.name(), text -> text),
                        between(
                                "group.segment",
                                before == null ? "" : before.segment(),
                                after.segment(),
                                text -> text),
                        between(
                                "group.may-suspend",
                                before == null ? null : before.maySuspend(),
                                after.maySuspend(),
                                may -> may ? "@group.may-suspend.yes" : "@group.may-suspend.no"))
                .flatMap(List::stream)
                .toList();
    }

    private static @Nullable String name(@Nullable ClientGroup group) {
        return group == null ? null : group.name();
    }
}
