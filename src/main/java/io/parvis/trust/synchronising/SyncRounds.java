package io.parvis.trust.synchronising;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parvis.people.firm.Firm;
import io.parvis.people.firm.Firms;
import io.parvis.people.identity.Visit;
import io.parvis.platform.jobs.Job;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Doors.Door;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Works on synchronisations in the background, each to its end, with the sight of the key with which it came.
@Component
class SyncRounds {

    static final String JOB = "synchronisations";
    static final String PURGE = "synchronisations-purge";

    private static final Logger LOG = LoggerFactory.getLogger(SyncRounds.class);
    private static final LocalTime NIGHT = LocalTime.of(3, 50);
    private static final int AT_ONCE = 100;

    private final Plans plans;
    private final Performing performing;
    private final Progress progress;
    private final Firms firms;

    SyncRounds(Plans plans, Performing performing, Progress progress, Firms firms) {
        this.plans = plans;
        this.performing = performing;
        this.progress = progress;
        this.firms = firms;
    }

    /// What is read of plans, and where their steps are settled.
    @Component
    record Plans(Synchronisations synchronisations, Steps steps) {}

    void goRound() {
        plans.synchronisations.findRunning().ifPresent(this::work);
    }

    private void work(Synchronisation running) {
        var firm = firms.get(Current.actor().inFirm());
        var visit = new Visit(firm, new Door(firm.slug(), Realm.STAFF, ""), null);
        Visit.during(
                visit,
                () -> {
                    Current.run(actor(firm, running), () -> walk(running));
                    return firm;
                });
    }

    private Actor actor(Firm firm, Synchronisation running) {
        var key = running.key();
        return new Actor(
                key.shielded() ? Realm.SYSTEM : Realm.STAFF,
                firm.id(),
                key.id(),
                null,
                key.name(),
                firm.locale(key.language()),
                firm.zone());
    }

    private void walk(Synchronisation running) {
        var id = running.id();
        for (var some = plans.steps.toDo(id, AT_ONCE);
                !some.isEmpty();
                some = plans.steps.toDo(id, AT_ONCE)) {
            for (var step : some) {
                plans.steps.settle(id, step.number(), perform(running, step));
            }
        }
        progress.finish(id);
    }

    private List<Message> perform(Synchronisation running, Step step) {
        try {
            return performing.perform(step, running.absent());
        } catch (DataAccessException | TransactionException away) {
            // The database will be back, and the next round goes on.
            throw away;
        } catch (RuntimeException fault) {
            LOG.error("synchronisation {}, step {}", running.id(), step.number(), fault);
            return List.of(Message.of("api.fault.unknown"));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Declaring {

        @Bean
        Job synchronisationRounds(SyncRounds rounds) {
            return Job.inEachOpenFirm(
                    JOB, Schedules.fixedDelay(Duration.ofSeconds(10)), rounds::goRound);
        }

        @Bean
        Job synchronisationsPurge(Progress progress) {
            return Job.inEachFirm(PURGE, Schedules.daily(NIGHT), progress::purge);
        }
    }
}
