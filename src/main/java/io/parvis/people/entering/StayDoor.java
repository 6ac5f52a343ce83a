package io.parvis.people.entering;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.EnteredGuests;
import io.parvis.people.identity.SessionTimes;
import io.parvis.people.identity.Visit.DomainInSight;
import io.parvis.people.identity.Visit.Guest;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Role;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Actor.Behind;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Recognises whoever stays with another's rights, and at each request whether they still may: a stay ends with its
/// hour, with the session or the account of either, with the right to enter, and with the sight of the domain.
@Component
class StayDoor implements EnteredGuests {

    private final JdbcClient jdbc;
    private final Stays stays;
    private final SessionTimes times;
    private final Clock clock;

    StayDoor(JdbcClient jdbc, Stays stays, SessionTimes times, Clock clock) {
        this.jdbc = jdbc;
        this.stays = stays;
        this.times = times;
        this.clock = clock;
    }

    @Override
    public Optional<Guest> guest(Firm firm, Realm door, byte[] key) {
        return find(firm, door, key)
                .filter(StayDoor::mayEnter)
                .map(Seen::guest)
                .filter(guest -> sees(firm, guest));
    }

    private Optional<Seen> find(Firm firm, Realm door, byte[] key) {
        var now = clock.instant();
        return jdbc.sql(
                        """
                        select stay_id, account_id, name, language, theme, role, client_id, client_name, owner, delegate,
                               blocked, startup, by_realm, by_account_id, by_name, by_role, preview
                          from door_stay(:firm, :key, :door, :now, :idle, :begun)
                        """)
                .param("firm", firm.id())
                .param("key", key)
                .param("door", door.name())
                .param("now", Timestamp.from(now))
                .param("idle", Timestamp.from(times.idleFrom(now)))
                .param("begun", Timestamp.from(times.begunFrom(now)))
                .query((row, _) -> seen(row))
                .optional();
    }

    private static boolean mayEnter(Seen seen) {
        return seen.role()
                .may(
                        seen.behind().realm() == Realm.OPERATOR
                                ? Permission.ENTER_FIRMS
                                : Permission.ENTER_PORTALS);
    }

    // A shield that came down between an employee and the domain ends the stay too.
    private boolean sees(Firm firm, Guest guest) {
        var domain = guest.domain();
        var behind = guest.behind();
        return domain == null
                || behind == null
                || Current.as(employee(firm, behind), () -> stays.isInSight(domain.id()));
    }

    private static Actor employee(Firm firm, Behind behind) {
        return new Actor(
                behind.realm(),
                firm.id(),
                behind.person(),
                null,
                behind.name(),
                Current.locale(),
                firm.zone());
    }

    private record Seen(Guest guest, Behind behind, Role role) {}

    private static Seen seen(ResultSet row) throws SQLException {
        var behind = behind(row);
        var guest =
                new Guest(
                        row.getObject("stay_id", UUID.class),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("name"),
                        row.getString("language"),
                        row.getString("theme"),
                        row.getString("role"),
                        false,
                        false,
                        domain(row),
                        List.of(),
                        null,
                        behind);
        return new Seen(guest, behind, Role.valueOf(row.getString("by_role")));
    }

    private static Behind behind(ResultSet row) throws SQLException {
        return new Behind(
                Realm.valueOf(row.getString("by_realm")),
                row.getObject("by_account_id", UUID.class),
                row.getString("by_name"),
                row.getBoolean("preview"));
    }

    private static @Nullable DomainInSight domain(ResultSet row) throws SQLException {
        var id = row.getObject("client_id", UUID.class);
        return id == null
                ? null
                : new DomainInSight(
                        id,
                        row.getString("client_name"),
                        row.getBoolean("owner"),
                        row.getBoolean("delegate"),
                        row.getBoolean("blocked"),
                        row.getBoolean("startup"));
    }
}
