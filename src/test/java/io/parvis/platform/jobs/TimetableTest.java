package io.parvis.platform.jobs;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Tenants;
import io.parvis.testing.ParvisTest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParvisTest
class TimetableTest {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    @Autowired DataSource database;
    @Autowired Timetable ofTheTests;

    /// What these jobs leave behind, failures among it, would be read by the tests of others.
    @AfterEach
    void leavesNoJobBehind() {
        JdbcClient.create(database).sql("delete from job where task_name like 'test-%'").update();
    }

    @Test
    void runsNothingByItselfInTests() {
        assertThat(ofTheTests.isRunning()).isFalse();
        ofTheTests.soon("nothing is listening");
    }

    @Test
    void runsAJobAtTheStartAndWhenAskedSoon() throws InterruptedException {
        BlockingQueue<Actor> runs = new LinkedBlockingQueue<>();
        var job =
                Job.acrossFirms(
                        name(), Schedules.fixedDelay(AN_HOUR), () -> runs.add(Current.actor()));
        var timetable = new Timetable(database, jobs(job), Clock.systemUTC(), true);
        timetable.start();
        try {
            assertThat(runs.poll(20, SECONDS)).isEqualTo(Actor.platform());
            // Until the first run is written off, the bell is not heard: ring until it is.
            Actor again = null;
            for (int tries = 0; again == null && tries < 20; tries++) {
                timetable.soon(job.name());
                again = runs.poll(1, SECONDS);
            }
            assertThat(again).isEqualTo(Actor.platform());
        } finally {
            timetable.stop();
        }
    }

    @Test
    void runsAgainAfterAFailure() throws InterruptedException {
        var thrice = new CountDownLatch(3);
        var job =
                Job.acrossFirms(
                        name(),
                        Schedules.fixedDelay(Duration.ZERO),
                        () -> {
                            thrice.countDown();
                            throw new IllegalStateException("as the test wants");
                        });
        var timetable = new Timetable(database, jobs(job), Clock.systemUTC(), true);
        timetable.start();
        try {
            assertThat(thrice.await(30, SECONDS)).isTrue();
        } finally {
            timetable.stop();
        }
    }

    /// A node that died holds its job no longer than it would have told of itself.
    @Test
    void takesOverWhatANodeHeldThatIsGone() throws InterruptedException {
        BlockingQueue<Actor> runs = new LinkedBlockingQueue<>();
        var job =
                Job.acrossFirms(
                        name(), Schedules.fixedDelay(AN_HOUR), () -> runs.add(Current.actor()));
        JdbcClient.create(database)
                .sql(
                        """
                        insert into job (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat,
                                         version)
                        values (:name, 'recurring', :then, true, 'a node that is gone', :then, 1)
                        """)
                .param("name", job.name())
                .param("then", Timestamp.from(Clock.systemUTC().instant().minus(AN_HOUR)))
                .update();
        var timetable = new Timetable(database, jobs(job), Clock.systemUTC(), true);
        timetable.start();
        try {
            assertThat(runs.poll(30, SECONDS)).isEqualTo(Actor.platform());
        } finally {
            timetable.stop();
        }
    }

    @Test
    void stopsOnlyAfterTheRunningJobHasEnded() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        var job =
                Job.acrossFirms(
                        name(),
                        Schedules.fixedDelay(AN_HOUR),
                        () -> {
                            begun.countDown();
                            await(mayEnd);
                            ended.countDown();
                        });
        var timetable = new Timetable(database, jobs(job), Clock.systemUTC(), true);
        timetable.start();
        assertThat(begun.await(20, SECONDS)).isTrue();
        var stopping = Thread.startVirtualThread(timetable::stop);
        mayEnd.countDown();
        stopping.join();
        assertThat(ended.getCount()).isZero();
        assertThat(timetable.isRunning()).isFalse();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Jobs jobs(Job job) {
        var beans = new StaticListableBeanFactory(Map.of("job", job));
        Tenants tenants = List::of;
        return new Jobs(beans.getBeanProvider(Job.class), tenants);
    }

    private static String name() {
        return "test-" + UUID.randomUUID();
    }
}
