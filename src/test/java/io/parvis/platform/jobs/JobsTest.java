package io.parvis.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.tenancy.Tenants;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/// How a job goes from firm to firm.
class JobsTest {

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Actor ONE = firm();
    private static final Actor OTHER = firm();

    @Test
    void givesFirmsTheirTurnsUntilNoneHasMoreToDo() {
        List<Actor> turns = new ArrayList<>();
        var job =
                Job.inTurns(
                        name(),
                        Schedules.fixedDelay(AN_HOUR),
                        () -> {
                            turns.add(Current.actor());
                            return turns.size() < 3;
                        });
        jobs(job).run(job.name());
        assertThat(turns).containsExactly(ONE, OTHER, ONE, OTHER);
    }

    @Test
    void triesAFirmThatFailedNotBeforeTheNextTime() {
        List<Actor> turns = new ArrayList<>();
        var job =
                Job.inTurns(
                        name(),
                        Schedules.fixedDelay(AN_HOUR),
                        () -> {
                            turns.add(Current.actor());
                            throw new IllegalStateException("no disk");
                        });
        jobs(job).run(job.name());
        assertThat(turns).containsExactly(ONE, OTHER);
    }

    @Test
    void goesFromFirmToFirmEvenWhenOneFails() {
        var visited = new ArrayList<Actor>();
        var job =
                Job.inEachFirm(
                        name(),
                        Schedules.fixedDelay(AN_HOUR),
                        () -> {
                            visited.add(Current.actor());
                            if (Current.actor().equals(ONE)) {
                                throw new IllegalStateException("as the test wants");
                            }
                        });
        jobs(job).run(job.name());
        assertThat(visited).containsExactly(ONE, OTHER);
        assertThat(visited).allMatch(actor -> actor.realm() == Realm.SYSTEM);
    }

    @Test
    void leavesOutFirmsThatAreClosedWhereTheWorkReachesPeople() {
        var visited = new ArrayList<Actor>();
        var job =
                Job.inEachOpenFirm(
                        name(), Schedules.fixedDelay(AN_HOUR), () -> visited.add(Current.actor()));
        var beans = new StaticListableBeanFactory(Map.of("job", job));
        var tenants =
                new Tenants() {
                    @Override
                    public List<Actor> systems() {
                        return List.of(ONE, OTHER);
                    }

                    @Override
                    public List<Actor> openSystems() {
                        return List.of(OTHER);
                    }
                };
        new Jobs(beans.getBeanProvider(Job.class), tenants).run(job.name());
        assertThat(visited).containsExactly(OTHER);
    }

    private static Jobs jobs(Job job) {
        var beans = new StaticListableBeanFactory(Map.of("job", job));
        Tenants tenants = () -> List.of(ONE, OTHER);
        return new Jobs(beans.getBeanProvider(Job.class), tenants);
    }

    private static Actor firm() {
        return Actor.system(UUID.randomUUID(), Locale.FRENCH, Actor.DEFAULT_ZONE);
    }

    private static String name() {
        return "test-" + UUID.randomUUID();
    }
}
