package io.parvis.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Runs the jobs by their schedules while the program serves. With `parvis.jobs.enabled=false` nothing runs by itself.
@Component
public class Timetable implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Timetable.class);
    private static final int AT_ONCE = 4;
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(5);
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(10);

    private final DataSource database;
    private final Jobs jobs;
    private final Clock clock;
    private final boolean enabled;
    private final Set<String> rung = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Scheduler scheduler;

    Timetable(
            DataSource database,
            Jobs jobs,
            Clock clock,
            @Value("${parvis.jobs.enabled:true}") boolean enabled) {
        this.database = database;
        this.jobs = jobs;
        this.clock = clock;
        this.enabled = enabled;
    }

    /// Asks for a job without waiting for its time. It only rings: the caller's transaction and connection are left
    /// alone, and a hundred rings make one run.
    public void soon(String name) {
        if (isRunning() && rung.add(name)) {
            Thread.ofVirtual().name("ring-" + name).start(() -> bringForward(name));
        }
    }

    // A job that runs at this very moment stays as it is, and so does a ring that fails: the next
    // turn comes anyway.
    private void bringForward(String name) {
        var running = scheduler;
        try {
            if (running != null) {
                running.reschedule(
                        TaskInstanceId.of(name, RecurringTask.INSTANCE), clock.instant());
            }
        } catch (RuntimeException e) {
            LOG.debug("job {} was not brought forward", name, e);
        } finally {
            rung.remove(name);
        }
    }

    @Override
    public boolean isAutoStartup() {
        return enabled;
    }

    @Override
    public void start() {
        var made = scheduler();
        made.start();
        scheduler = made;
    }

    @Override
    public void stop() {
        var running = scheduler;
        scheduler = null;
        if (running != null) {
            running.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }

    private Scheduler scheduler() {
        return Scheduler.create(database)
                .startTasks(tasks())
                .tableName("job")
                .threads(AT_ONCE)
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .pollingInterval(LOOKS_EVERY)
                .enableImmediateExecution()
                .failureLogging(LogLevel.ERROR, true)
                .shutdownMaxWait(ENDS_WITHIN)
                .clock(clock::instant)
                .build();
    }

    private List<RecurringTask<Void>> tasks() {
        return jobs.all().stream()
                .map(job ->
                        Tasks.recurring(job.name(), job.schedule())
                                .execute((_, _) -> jobs.run(job)))
                .toList();
    }
}
