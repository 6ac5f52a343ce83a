package io.parvis.people.staffing;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parvis.people.firm.Firms;
import io.parvis.people.identity.Accounts;
import io.parvis.platform.jobs.Job;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Works on lists of workers in the background, each to its end, as whoever ordered it; and forgets them after a month:
/// they hold personal data.
@Component
class StaffRounds {

    static final String JOB = "staffing";
    static final String PURGE = "staffing-purge";
    static final int DAYS_KEPT = 30;
    private static final LocalTime NIGHT = LocalTime.of(3, 50);

    private final StaffLists lists;
    private final StaffWalk walk;
    private final Staffing staffing;
    private final Accounts accounts;
    private final Around around;

    StaffRounds(
            StaffLists lists, StaffWalk walk, Staffing staffing, Accounts accounts, Around around) {
        this.lists = lists;
        this.walk = walk;
        this.staffing = staffing;
        this.accounts = accounts;
        this.around = around;
    }

    /// Where and when a round goes.
    @Component
    record Around(Firms firms, Clock clock) {}

    void goRound() {
        for (var going = lists.findGoing(); going.isPresent(); going = lists.findGoing()) {
            work(going.get());
        }
    }

    private void work(StaffList list) {
        var firm = around.firms().get(Current.actor().inFirm());
        var author = accounts.get(list.author());
        var actor =
                new Actor(
                        Realm.STAFF,
                        firm.id(),
                        author.id().value(),
                        null,
                        author.name(),
                        firm.locale(author.language()),
                        firm.zone());
        Current.run(actor, () -> walk.walk(firm, list));
    }

    void forget() {
        var monthAgo = around.clock().instant().minus(Duration.ofDays(DAYS_KEPT));
        lists.before(monthAgo).forEach(staffing::remove);
    }

    @Configuration(proxyBeanMethods = false)
    static class Declaring {

        @Bean
        Job staffRounds(StaffRounds rounds) {
            return Job.inEachOpenFirm(
                    JOB, Schedules.fixedDelay(Duration.ofSeconds(10)), rounds::goRound);
        }

        @Bean
        Job staffForgetting(StaffRounds rounds) {
            return Job.inEachFirm(PURGE, Schedules.daily(NIGHT), rounds::forget);
        }
    }
}
