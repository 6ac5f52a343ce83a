package io.parvis.papers.expected;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parvis.papers.documents.Shelf;
import io.parvis.papers.expected.RequestLetters.Among;
import io.parvis.papers.expected.WaitingRequests.Due;
import io.parvis.people.firm.Firms;
import io.parvis.people.menus.Audience;
import io.parvis.platform.jobs.Job;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.tenancy.Current;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Mails the requests that were noted, some people at a time, and notes the reminders of a day. What a crash cuts off
/// still waits, and nobody is mailed twice.
@Component
class RequestRounds {

    static final String JOB = "document-requests";
    static final String REMINDERS = "document-reminders";

    private static final int AT_ONCE = 200;
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final LocalTime MORNING = LocalTime.of(6, 10);

    private final Dues dues;
    private final WaitingRequests waiting;
    private final RequestLetters letters;
    private final Whose whose;
    private final TransactionTemplate transaction;

    RequestRounds(
            Dues dues,
            WaitingRequests waiting,
            RequestLetters letters,
            Whose whose,
            TransactionTemplate transaction) {
        this.dues = dues;
        this.waiting = waiting;
        this.letters = letters;
        this.whose = whose;
        this.transaction = transaction;
    }

    /// Who asks, for what, and who hears of it.
    @Component("documentRequestsOf")
    record Whose(Firms firms, ExpectedDocuments expected, Ids ids, Events events) {}

    /// Notes the reminders whose day has come, at the portals that show documents, and mails them.
    void remind() {
        var asked = asked();
        asked.forEach(among -> transaction.executeWithoutResult(_ -> note(among.audience())));
        asked.forEach(this::mail);
    }

    private void note(Audience audience) {
        var many = dues.remind(audience);
        if (many > 0) {
            whose.events.publish(new RequestsNoted(many));
        }
    }

    void mail() {
        asked().forEach(this::mail);
    }

    private void mail(Among among) {
        var goesOn = true;
        while (goesOn) {
            goesOn = Boolean.TRUE.equals(transaction.execute(_ -> some(among)));
        }
    }

    // Asked of every firm each minute: most want nothing, and are asked no more than that.
    private List<Among> asked() {
        var firm = whose.firms.get(Current.actor().inFirm());
        return Stream.of(Audience.values())
                .filter(audience -> Asking.shows(firm, audience))
                .map(audience -> new Among(firm, audience, expected(audience)))
                .filter(among -> !among.expected().isEmpty())
                .toList();
    }

    private boolean some(Among among) {
        var audience = among.audience();
        var people = waiting.next(audience, AT_ONCE);
        if (people.isEmpty()) {
            return false;
        }
        var mailed = waiting.of(audience, people);
        var byPerson =
                mailed.stream()
                        .collect(
                                Collectors.groupingBy(
                                        due -> due.pair().person(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        byPerson.forEach((person, all) -> mail(among, person, all));
        if (mailed.isEmpty()) {
            whose.events.publish(new RequestsLapsed(people.size()));
        }
        waiting.settle(people, mailed, mailed.stream().map(_ -> whose.ids.next()).toList());
        return true;
    }

    private void mail(Among among, UUID person, List<Due> all) {
        var shelf =
                among.audience() == Audience.CLIENT
                        ? Shelf.ofClient(person)
                        : Shelf.ofWorker(person);
        whose.events.publish(new DocumentsAsked(shelf, letters.send(among, all)));
    }

    private Map<UUID, ExpectedDocument> expected(Audience audience) {
        return whose.expected.of(audience).stream()
                .collect(Collectors.toMap(ExpectedDocument::id, Function.identity()));
    }

    @Configuration(proxyBeanMethods = false)
    static class Declaring {

        @Bean
        Job documentRequests(RequestRounds rounds) {
            return Job.inEachOpenFirm(JOB, Schedules.fixedDelay(PAUSE), rounds::mail);
        }

        @Bean
        Job documentReminders(RequestRounds rounds) {
            return Job.inEachOpenFirm(
                    REMINDERS, Schedules.daily(ZoneOffset.UTC, MORNING), rounds::remind);
        }
    }
}
