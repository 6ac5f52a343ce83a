package io.parvis.papers.expected;

import io.parvis.papers.documents.Depositing;
import io.parvis.papers.documents.Shelf;
import io.parvis.papers.expected.ExpectationEvent.ExpectedDocumentAccepted;
import io.parvis.papers.expected.ExpectationEvent.ExpectedDocumentFiled;
import io.parvis.papers.expected.ExpectationEvent.ExpectedDocumentNeededAgain;
import io.parvis.papers.expected.ExpectationEvent.ExpectedDocumentRefused;
import io.parvis.papers.expected.ExpectationEvent.ExpectedDocumentSent;
import io.parvis.papers.expected.ExpectationEvent.ExpectedDocumentWaived;
import io.parvis.papers.expected.ExpectationRows.Due;
import io.parvis.people.identity.Visit;
import io.parvis.platform.files.Content;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What is done with an expected document of one person: by the office, and by the person.
@Component
@Transactional
class Judging {

    private final Expectations expectations;
    private final ExpectationRows rows;
    private final Depositing depositing;
    private final Events events;
    private final Clock clock;

    Judging(
            Expectations expectations,
            ExpectationRows rows,
            Depositing depositing,
            Events events,
            Clock clock) {
        this.expectations = expectations;
        this.rows = rows;
        this.depositing = depositing;
        this.events = events;
        this.clock = clock;
    }

    /// Meets it with a document that stands on the person's shelf.
    /// @throws Refused at `document` when it is another's, at `until` when its day is missing
    Expectation file(Shelf shelf, UUID id, UUID document, @Nullable LocalDate until) {
        var one = expectations.get(shelf, id);
        if (!rows.file(one, document, last(one, until))) {
            throw Refused.at("document", "expected.not-theirs");
        }
        events.publish(new ExpectedDocumentFiled(one));
        return one;
    }

    /// Meets it with a file that the office has.
    Expectation file(Shelf shelf, UUID id, Content content, @Nullable LocalDate until) {
        var one = expectations.get(shelf, id);
        last(one, until);
        return file(shelf, id, depositing.keep(shelf, content, label(one)), until);
    }

    /// The person whose shelf it is sends it.
    /// @throws Refused at `until` when its day is missing or over, or when it is not needed of them
    Expectation send(Shelf own, UUID id, Content content, @Nullable LocalDate until) {
        var one = expectations.get(own, id);
        Refused.when(one.state() == ExpectationState.WAIVED, "expected.not-needed");
        var last = last(one, until);
        if (last != null && last.isBefore(expectations.today())) {
            throw Refused.at("until", "expected.over");
        }
        var document = depositing.send(own, content, label(one));
        rows.send(one, document, last, clock.instant());
        events.publish(new ExpectedDocumentSent(one));
        return one;
    }

    /// @param document what was looked at: the person may have sent another meanwhile
    Expectation accept(Shelf shelf, UUID id, UUID document, @Nullable LocalDate until) {
        var one = waiting(shelf, id, document);
        Refused.when(!rows.file(one, document, last(one, until)), "expected.sent-another");
        events.publish(new ExpectedDocumentAccepted(one));
        return one;
    }

    /// The person reads why, at the portal and in a mail.
    Expectation refuse(Shelf shelf, UUID id, UUID document, String why) {
        var one = waiting(shelf, id, document);
        var due = new Due(clock.instant(), Current.actor().name());
        Refused.when(!rows.refuse(one, document, why, due), "expected.sent-another");
        events.publish(new ExpectedDocumentRefused(one, why));
        return one;
    }

    Expectation waive(Shelf shelf, UUID id, String why) {
        var one = expectations.get(shelf, id);
        rows.waive(one, true, why);
        events.publish(new ExpectedDocumentWaived(one, why));
        return one;
    }

    Expectation needAgain(Shelf shelf, UUID id) {
        var one = expectations.get(shelf, id);
        rows.waive(one, false, "");
        events.publish(new ExpectedDocumentNeededAgain(one));
        return one;
    }

    // As the office calls it, whoever files it.
    private static String label(Expectation one) {
        var firm = Visit.here().firm();
        return one.expected().title(firm.locale(firm.language()));
    }

    private Expectation waiting(Shelf shelf, UUID id, UUID document) {
        var one = expectations.get(shelf, id);
        Refused.when(
                one.sent() == null || !one.sent().id().equals(document), "expected.sent-another");
        return one;
    }

    private static @Nullable LocalDate last(Expectation one, @Nullable LocalDate until) {
        if (!one.expected().validity().expires()) {
            return null;
        }
        if (until == null) {
            throw Refused.at("until", "expected.until-missing");
        }
        if (until.getYear() < 2000 || until.getYear() > 2999) {
            throw Refused.at("until", "document.expires-when");
        }
        return until;
    }
}
