package io.parvis.people.staffing;

import io.parvis.people.firm.Firm;
import io.parvis.people.staffing.StaffEvent.StaffListTaken;
import io.parvis.people.workers.TakingWorkers;
import io.parvis.people.workers.WorkerColumn;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Constraints;
import java.time.Clock;
import java.util.HashMap;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/// Walks through a list, each line in a transaction of its own: a bad line stops nobody, and what a crash cuts off was
/// never done. Trying out does the same and takes it back, so that it refuses what the database would refuse.
@Component
class StaffWalk {

    private static final Logger LOG = LoggerFactory.getLogger(StaffWalk.class);

    private final TakingWorkers taking;
    private final Columns columns;
    private final StaffLists lists;
    private final StaffLines lines;
    private final Within within;

    StaffWalk(
            TakingWorkers taking,
            Columns columns,
            StaffLists lists,
            StaffLines lines,
            Within within) {
        this.taking = taking;
        this.columns = columns;
        this.lists = lists;
        this.lines = lines;
        this.within = within;
    }

    /// A transaction, what time it is in it, and whom to tell.
    @Component
    record Within(TransactionTemplate transaction, Clock clock, Events events) {}

    void walk(Firm firm, StaffList list) {
        var first = new HashMap<String, Integer>();
        for (var line : lines.all(list.id())) {
            var before = first.putIfAbsent(list.known(line), line.number());
            if (line.state() == LineState.WAITING) {
                note(list, before == null ? taken(firm, list, line) : twice(list, line, before));
            }
        }
        within.transaction.executeWithoutResult(_ -> end(list));
    }

    private static StaffLine twice(StaffList list, StaffLine line, int before) {
        var said =
                list.known(line).isEmpty()
                        ? Message.of("worker.number.needed")
                        : Message.of("staffing.twice", before);
        return refused(line, WorkerColumn.NUMBER.label(), said);
    }

    private StaffLine taken(Firm firm, StaffList list, StaffLine line) {
        try {
            return Objects.requireNonNull(
                    within.transaction.execute(going -> take(firm, list, line, going)));
        } catch (Refused refused) {
            var column = WorkerColumn.of(refused.field());
            return refused(line, column == null ? "" : column.label(), refused.said());
        } catch (DataIntegrityViolationException broken) {
            return refused(line, "", Constraints.said(broken));
        } catch (OptimisticLockingFailureException _) {
            return refused(line, "", Message.of("worker.changed-meanwhile"));
        } catch (DataAccessException | TransactionException away) {
            // The database will be back, and the next round goes on.
            throw away;
        } catch (RuntimeException fault) {
            LOG.error("line {} of the list {} fails", line.number(), list.id(), fault);
            return refused(line, "", Message.of("staffing.fault"));
        }
    }

    private StaffLine take(Firm firm, StaffList list, StaffLine line, TransactionStatus going) {
        var became = taking.take(firm, columns.read(list.told(line)));
        var done =
                new StaffLine(
                        line.number(), line.cells(), LineState.valueOf(became.name()), "", null);
        if (list.state() == StaffState.CHECKING) {
            going.setRollbackOnly();
        } else {
            put(list, done);
        }
        return done;
    }

    private static StaffLine refused(StaffLine line, String column, Message why) {
        return new StaffLine(line.number(), line.cells(), LineState.REFUSED, column, why);
    }

    // What was written is noted already, together with it.
    private void note(StaffList list, StaffLine line) {
        if (list.state() == StaffState.CHECKING || line.state() == LineState.REFUSED) {
            within.transaction.executeWithoutResult(_ -> put(list, line));
        }
    }

    private void put(StaffList list, StaffLine line) {
        lines.put(list.id(), line);
        lists.count(list.id(), line.state());
    }

    private void end(StaffList list) {
        var now = lists.lock(list.id());
        if (now.state() == StaffState.CHECKING) {
            lists.become(now.id(), StaffState.CHECKED, null);
        } else {
            lists.become(now.id(), StaffState.DONE, within.clock.instant());
            lines.forgetTaken(now.id());
            within.events.publish(
                    new StaffListTaken(
                            now.id(),
                            now.count(LineState.ADDED),
                            now.count(LineState.CHANGED),
                            now.count(LineState.REFUSED)));
        }
    }
}
