package io.parvis.people.staffing;

import io.parvis.people.identity.AccountId;
import io.parvis.people.staffing.StaffEvent.StaffListDecided;
import io.parvis.people.staffing.StaffEvent.StaffListReceived;
import io.parvis.people.staffing.StaffEvent.StaffListRemoved;
import io.parvis.people.staffing.StaffEvent.StaffListStarted;
import io.parvis.people.workers.WorkerColumn;
import io.parvis.platform.jobs.Timetable;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Receives lists of workers, decides about them and lets them go. The work itself is done in the background.
@Component
class Staffing {

    private final StaffLists lists;
    private final StaffLines lines;
    private final Timetable timetable;
    private final Events events;
    private final Birth birth;

    Staffing(StaffLists lists, StaffLines lines, Timetable timetable, Events events, Birth birth) {
        this.lists = lists;
        this.lines = lines;
        this.timetable = timetable;
        this.events = events;
        this.birth = birth;
    }

    /// When and as what something new comes.
    @Component
    record Birth(Ids ids, Clock clock) {}

    @Transactional
    public UUID receive(StaffFile file, List<String> columns) {
        var counts = new EnumMap<LineState, Integer>(LineState.class);
        counts.put(LineState.WAITING, file.lines().size());
        var list =
                new StaffList(
                        birth.ids().next(),
                        new AccountId(Current.actor().self()),
                        file.name(),
                        file.headings(),
                        columns,
                        StaffState.NEW,
                        counts,
                        birth.clock().instant(),
                        null);
        lists.add(list);
        lines.add(list.id(), file.lines());
        events.publish(new StaffListReceived(list.id(), list.fileName()));
        return list.id();
    }

    /// Keeps what the columns mean, and tries the list out.
    /// @throws Refused at `column` when no column tells the number, or two the same
    @Transactional
    public void decide(UUID id, List<String> columns) {
        var list = lists.lock(id);
        list.mayBeDecided();
        mustFit(list, columns);
        lists.decide(id, columns);
        go(id, StaffState.CHECKING);
        events.publish(new StaffListDecided(id));
    }

    private static void mustFit(StaffList list, List<String> columns) {
        var taken = columns.stream().filter(one -> !one.isEmpty()).toList();
        var known = Stream.of(WorkerColumn.values()).map(WorkerColumn::name).toList();
        if (columns.size() != list.headings().size() || !known.containsAll(taken)) {
            throw Refused.at("column", "form.unreadable");
        }
        if (!taken.contains(WorkerColumn.NUMBER.name())) {
            throw Refused.at("column", "staffing.number-needed");
        }
        if (new HashSet<>(taken).size() < taken.size()) {
            throw Refused.at("column", "staffing.column-twice");
        }
    }

    /// @throws Refused when it was not tried out, or nothing would come of it
    @Transactional
    public void start(UUID id) {
        lists.lock(id).mayStart();
        go(id, StaffState.RUNNING);
        events.publish(new StaffListStarted(id));
    }

    private void go(UUID id, StaffState state) {
        lists.begin(id, state);
        lines.begin(id);
        timetable.soon(StaffRounds.JOB);
    }

    /// Forgets a list; the workers stay as they are.
    @Transactional
    public void remove(UUID id) {
        lists.lock(id).mayBeRemoved();
        lists.remove(id);
        events.publish(new StaffListRemoved(id));
    }
}
