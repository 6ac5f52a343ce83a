package io.parvis.platform.jobs;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;

/// Recurring work, declared by a feature as a bean. Of several nodes one does it. A run that was cut off is done again,
/// so the work must bear being repeated.
///
/// @param name unique; the timetable in the database knows the job by it
public record Job(String name, Schedule schedule, Reach reach, Runnable work) {

    /// Done once each time, by the program itself over all firms.
    public static Job acrossFirms(String name, Schedule schedule, Runnable work) {
        return new Job(name, schedule, Reach.INSTALLATION, work);
    }

    /// Done each time for every firm, by the program itself inside that firm.
    public static Job inEachFirm(String name, Schedule schedule, Runnable work) {
        return new Job(name, schedule, Reach.EACH_FIRM, work);
    }

    /// The same for what reaches people outside: it waits while a firm is closed.
    public static Job inEachOpenFirm(String name, Schedule schedule, Runnable work) {
        return new Job(name, schedule, Reach.EACH_OPEN_FIRM, work);
    }

    enum Reach {
        INSTALLATION,
        EACH_FIRM,
        EACH_OPEN_FIRM
    }
}
