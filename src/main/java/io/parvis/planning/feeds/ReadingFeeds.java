package io.parvis.planning.feeds;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Token;
import io.parvis.people.identity.Visit;
import io.parvis.people.menus.Deed;
import io.parvis.people.menus.Matter;
import io.parvis.planning.feeds.Feeds.Reader;
import io.parvis.planning.presence.PortalRights;
import io.parvis.planning.visits.OwnVisits;
import io.parvis.platform.access.Permission;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Reads the visits of whoever shows the key of a feed: as that person, with what they may see now.
@Component
class ReadingFeeds {

    private static final int DAYS_BACK = 30;
    private static final int DAYS_AHEAD = 180;

    // A sign of life is written down once an hour, not each time a program asks.
    private static final Duration TOUCH = Duration.ofHours(1);

    private final Feeds feeds;
    private final OwnVisits visits;
    private final PortalRights rights;
    private final Clock clock;

    ReadingFeeds(Feeds feeds, OwnVisits visits, PortalRights rights, Clock clock) {
        this.feeds = feeds;
        this.visits = visits;
        this.rights = rights;
        this.clock = clock;
    }

    /// @throws NotFound for a key that opens nothing, or nothing any more
    String read(String shown, Realm realm) {
        var firm = Visit.here().firm();
        var key = new Token(shown);
        var reader = feeds.find(firm, key, realm).orElseThrow(NotFound::new);
        if (!firm.isOpen() || !maySee(firm, reader)) {
            throw new NotFound();
        }
        return Current.as(actor(firm, reader, realm), () -> visits(firm, reader, key));
    }

    private String visits(Firm firm, Reader reader, Token key) {
        rights.must(Matter.VISITS, Deed.SEE);
        var now = clock.instant();
        var last = reader.readAt();
        if (last == null || last.plus(TOUCH).isBefore(now)) {
            feeds.touch(key, now);
        }
        var today = LocalDate.ofInstant(now, firm.zone());
        var found = visits.between(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD));
        var open = rights.may(Matter.VISITS, Deed.OPEN);
        var told = found.stream().map(visit -> open ? visit : visit.bare()).toList();
        return new ICalendar(firm.name(), now).of(told, reader.client() == null);
    }

    private boolean maySee(Firm firm, Reader reader) {
        var client = reader.client();
        return client == null
                || reader.whole()
                || Permission.SEE_OWN_VISITS.isWithin(feeds.rights(firm, client, reader.account()));
    }

    private static Actor actor(Firm firm, Reader reader, Realm realm) {
        return new Actor(
                realm,
                firm.id(),
                reader.account(),
                reader.client(),
                reader.name(),
                firm.locale(reader.language()),
                firm.zone());
    }
}
