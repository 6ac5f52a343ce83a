package io.parvis.platform.jobs;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.util.function.BooleanSupplier;

/// Recurring work, declared by a feature as a bean. Of several nodes one does it. A run that was cut off is done again,
/// so the work must bear being repeated.
///
/// @param name unique; the timetable in the database knows the job by it
/// @param work says whether there is more to do at once
public record Job(String name, Schedule schedule, Reach reach, BooleanSupplier work) {

    /// Done once each time, by the program itself over all firms.
    public static Job acrossFirms(String name, Schedule schedule, Runnable work) {
        return new Job(name, schedule, Reach.INSTALLATION, once(work));
    }

    /// Done each time for every firm, by the program itself inside that firm.
    public static Job inEachFirm(String name, Schedule schedule, Runnable work) {
        return new Job(name, schedule, Reach.EACH_FIRM, once(work));
    }

    /// The same for what reaches people outside: it waits while a firm is closed.
    public static Job inEachOpenFirm(String name, Schedule schedule, Runnable work) {
        return new Job(name, schedule, Reach.EACH_OPEN_FIRM, once(work));
    }

    /// The same a piece at a time: each firm has its turn, and again, until none has more to do. So the much of one does
    /// not keep the others waiting.
    ///
    /// @param turn says whether the firm has more
    public static Job inTurns(String name, Schedule schedule, BooleanSupplier turn) {
        return new Job(name, schedule, Reach.EACH_OPEN_FIRM, turn);
    }

    private static BooleanSupplier once(Runnable work) {
        return () -> {
            work.run();
            return false;
        };
    }

    enum Reach {
        INSTALLATION,
        EACH_FIRM,
        EACH_OPEN_FIRM
    }
}
