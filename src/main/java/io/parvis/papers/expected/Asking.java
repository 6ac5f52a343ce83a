package io.parvis.papers.expected;

import io.parvis.papers.documents.Shelf;
import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Visit;
import io.parvis.people.menus.Audience;
import io.parvis.people.menus.MenuEntry;
import io.parvis.platform.jobs.Timetable;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks people for documents. The mails leave in the background: see [RequestRounds].
@Component
@Transactional
class Asking {

    private final Dues dues;
    private final Expectations expectations;
    private final Events events;
    private final Timetable timetable;

    Asking(Dues dues, Expectations expectations, Events events, Timetable timetable) {
        this.dues = dues;
        this.expectations = expectations;
        this.events = events;
        this.timetable = timetable;
    }

    /// Everybody whom a list shows.
    /// @return how many requests will be mailed: not to those who cannot be reached or were asked lately
    /// @throws Refused where the portal does not show documents
    int askAll(MissingQuery query) {
        mustShow(query.audience());
        return noted(dues.note(query, Current.actor().name()));
    }

    /// As [#askAll], of some of them.
    int ask(Audience audience, List<Pair> chosen) {
        Refused.when(chosen.isEmpty(), "missing.none-chosen");
        mustShow(audience);
        return noted(dues.note(audience, chosen, Current.actor().name()));
    }

    /// One person for one document.
    /// @throws Refused where that cannot be, or was done too short a time ago
    Expectation ask(Shelf shelf, UUID expected) {
        var one = expectations.get(shelf, expected);
        var pair = new Pair(expected, Objects.requireNonNull(shelf.person()));
        var many = ask(one.expected().audience(), List.of(pair));
        Refused.when(many == 0, "expected.asked-lately", one.expected().requests().every());
        return one;
    }

    private int noted(int many) {
        if (many > 0) {
            events.publish(new RequestsNoted(many));
            timetable.soon(RequestRounds.JOB);
        }
        return many;
    }

    private static void mustShow(Audience audience) {
        Refused.when(!shows(Visit.here().firm(), audience), "missing.menu-off");
    }

    /// Whether people find at their portal what they are asked for.
    static boolean shows(Firm firm, Audience audience) {
        return firm.menu(audience).has(MenuEntry.DOCUMENTS);
    }
}
