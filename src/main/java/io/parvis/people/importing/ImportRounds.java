package io.parvis.people.importing;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parvis.people.firm.Firm;
import io.parvis.people.firm.Firms;
import io.parvis.people.identity.Accounts;
import io.parvis.platform.jobs.Job;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Works on imports in the background, each to its end, with the sight of whoever ordered it.
@Component
class ImportRounds {

    static final String JOB = "imports";

    private final Imports imports;
    private final Walking walking;
    private final Undoing undoing;
    private final Accounts accounts;
    private final Firms firms;

    ImportRounds(
            Imports imports, Walking walking, Undoing undoing, Accounts accounts, Firms firms) {
        this.imports = imports;
        this.walking = walking;
        this.undoing = undoing;
        this.accounts = accounts;
        this.firms = firms;
    }

    void goRound() {
        for (var going = imports.findGoing(); going.isPresent(); going = imports.findGoing()) {
            var firm = firms.get(Current.actor().inFirm());
            work(firm, going.get());
        }
    }

    private void work(Firm firm, Import imported) {
        var author = accounts.get(imported.author());
        var actor =
                new Actor(
                        Realm.STAFF,
                        firm.id(),
                        author.id().value(),
                        null,
                        author.name(),
                        firm.locale(author.language()),
                        firm.zone());
        Current.run(
                actor,
                () -> {
                    if (imported.state() == ImportState.UNDOING) {
                        undoing.goOn(imported);
                    } else {
                        walking.walk(firm, imported);
                    }
                });
    }

    @Configuration(proxyBeanMethods = false)
    static class Declaring {

        @Bean
        Job importRounds(ImportRounds rounds) {
            return Job.inEachOpenFirm(
                    JOB, Schedules.fixedDelay(Duration.ofSeconds(10)), rounds::goRound);
        }
    }
}
