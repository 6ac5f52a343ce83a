package io.parvis.people.importing;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parvis.people.importing.ImportEvent.ImportPurged;
import io.parvis.people.importing.ImportEvent.ImportRemoved;
import io.parvis.platform.jobs.Job;
import io.parvis.platform.kernel.Events;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes away what imports leave behind, each import in a transaction of its own: files that nobody took in, and reports
/// that nobody needs any more. Both hold personal data.
@Component
class Purging {

    static final String JOB = "imports-purge";
    static final int DAYS_UNUSED = 30;
    static final int DAYS_KEPT = 90;
    private static final LocalTime NIGHT = LocalTime.of(3, 40);

    private final Imports imports;
    private final Leftovers leftovers;
    private final Progress progress;
    private final Within within;

    Purging(Imports imports, Leftovers leftovers, Progress progress, Within within) {
        this.imports = imports;
        this.leftovers = leftovers;
        this.progress = progress;
        this.within = within;
    }

    /// A transaction, what time it is in it, and whom to tell.
    @Component
    record Within(TransactionTemplate transaction, Clock clock, Events events) {

        Instant daysAgo(int days) {
            return clock.instant().minus(Duration.ofDays(days));
        }
    }

    void purge() {
        leftovers.unused(within.daysAgo(DAYS_UNUSED)).forEach(this::remove);
        leftovers.pausedSince(within.daysAgo(DAYS_KEPT)).forEach(progress::stop);
        leftovers.endedBefore(within.daysAgo(DAYS_KEPT)).forEach(this::forget);
    }

    // Somebody may have begun with it since it was found.
    private void remove(UUID id) {
        within.transaction.executeWithoutResult(_ -> {
            if (imports.lock(id).isOpen()) {
                imports.remove(id);
                within.events.publish(new ImportRemoved(id));
            }
        });
    }

    private void forget(UUID id) {
        within.transaction.executeWithoutResult(_ -> {
            if (imports.lock(id).state().isOver()) {
                leftovers.purge(id, within.clock.instant());
                within.events.publish(new ImportPurged(id));
            }
        });
    }

    @Configuration(proxyBeanMethods = false)
    static class Declaring {

        @Bean
        Job importsPurge(Purging purging) {
            return Job.inEachFirm(JOB, Schedules.daily(NIGHT), purging::purge);
        }
    }
}
