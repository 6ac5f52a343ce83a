package io.parvis.people.identity;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Visit.Guest;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens, recognises and ends sessions.
@Component
class SessionBook {

    // A sign of life is written down once a minute, not at each click.
    private static final Duration TOUCH = Duration.ofMinutes(1);

    private final Sessions sessions;
    private final SessionTimes times;
    private final Ids ids;
    private final Events events;
    private final Clock clock;

    SessionBook(Sessions sessions, SessionTimes times, Ids ids, Events events, Clock clock) {
        this.sessions = sessions;
        this.times = times;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    /// @param attended whether it is a sign of life: somebody asked, and not an open page by itself
    Optional<Guest> guest(Firm firm, Realm door, Token token, boolean attended) {
        var now = clock.instant();
        var lasting = times.within(firm.sessions().at(door));
        return sessions.find(firm.id(), door, token, lasting.idleFrom(now), lasting.begunFrom(now))
                .map(seen -> {
                    if (attended && seen.seenAt().plus(TOUCH).isBefore(now)) {
                        Current.run(
                                firm.system(), () -> sessions.touch(seen.guest().session(), now));
                    }
                    return seen.several() ? withDomains(seen.guest(), firm) : seen.guest();
                });
    }

    private Guest withDomains(Guest guest, Firm firm) {
        return new Guest(
                guest.session(),
                guest.account(),
                guest.name(),
                guest.language(),
                guest.theme(),
                guest.role(),
                guest.mustChangePassword(),
                guest.factorDue(),
                guest.domain(),
                sessions.domains(firm.id(), guest.account()),
                guest.narrowed(),
                guest.behind());
    }

    /// @param factorDue whether a second factor must be set up first
    @Transactional
    public Token open(Account account, Device device, boolean factorDue) {
        var token = Token.fresh();
        var now = clock.instant();
        sessions.add(
                new Session(ids.next(), device.name(), device.address(), now, now),
                account.id(),
                token,
                factorDue);
        events.publish(new SignedIn(account.id()));
        return token;
    }

    /// The second factor is set up: nothing stands in the way any more.
    @Transactional
    public void free(AccountId account) {
        sessions.free(account);
    }

    List<Session> of(AccountId account) {
        var now = clock.instant();
        var visit = Visit.here();
        var lasting = times.within(visit.firm().sessions().at(visit.door().realm()));
        return sessions.of(account, lasting.idleFrom(now), lasting.begunFrom(now));
    }

    @Transactional
    public void end(AccountId account, UUID session) {
        sessions.end(account, session);
        events.publish(new SignedOut(account));
    }

    /// Signs the account out everywhere, except in one session if it is given.
    @Transactional
    public void endOthers(AccountId account, @Nullable UUID kept) {
        sessions.endOthers(account, kept);
        events.publish(new SessionsEnded(account));
    }

    /// Stands in another of one's domains from the next request on; a domain that is not one's own changes nothing.
    @Transactional
    public void enter(UUID session, UUID domain) {
        sessions.enter(session, domain);
    }

    /// Narrows the lists of an employee to one client, until [#widen].
    ///
    /// @throws NotFound when the client is not in sight
    @Transactional
    public void narrow(UUID session, UUID client) {
        if (!sessions.narrow(session, client)) {
            throw new NotFound();
        }
    }

    @Transactional
    public void widen(UUID session) {
        sessions.narrow(session, null);
    }
}
