package io.parvis.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.platform.tenancy.Actor;
import io.parvis.testing.Cast;
import io.parvis.testing.Correspondence;
import io.parvis.testing.Delegation;
import io.parvis.testing.FrontDoor;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.ProgramKey;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.TestDatabase;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Behind the wall of each table: nobody sees or touches a row of another firm, whatever is asked. No table is tried
/// while it is empty.
@ParvisTest
class WalledRowsTest {

    private static final List<String> UNWALLED = List.of("carrier", "demo_world", "job");

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;

    private Cast here;
    private Cast there;
    private List<String> tables;

    @BeforeEach
    void fillEveryTable() throws SQLException {
        here = furnished();
        there = furnished();
        try (var owner = TestDatabase.access().asOwner()) {
            tables = new ArrayList<>(new Catalogue(owner).tables());
        }
        tables.removeAll(UNWALLED);
    }

    @Test
    void holdsRowsOfBothFirms() {
        for (var table : tables) {
            if (!table.equals("mail")) {
                assertThat(count(here.firm().system(), table)).as(table).isPositive();
                assertThat(count(there.firm().system(), table)).as(table).isPositive();
            }
        }
        assertThat(count(Actor.platform(), "mail")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void hidesEverythingFromWhoeverSaysNothing() throws SQLException {
        try (var application = TestDatabase.access().asApplication()) {
            for (var table : tables) {
                var seen = new Catalogue(application).list("select count(*) from " + table);
                assertThat(seen).as(table).containsExactly("0");
            }
        }
    }

    @Test
    void hidesTheOtherFirmFromEverybody() {
        for (var actor : everybody()) {
            for (var table : tables) {
                var column = table.equals("firm") ? "id" : "firm_id";
                var foreign =
                        rows.count(
                                actor,
                                "select count(*) from %s where %s is distinct from ?"
                                        .formatted(table, column),
                                here.firm().id());
                assertThat(foreign).as(actor.name() + " in " + table).isZero();
            }
        }
    }

    @Test
    void letsNobodyMoveARowToTheOtherFirm() {
        // A firm has no other, and mail is in nobody's sight.
        tables.removeAll(List.of("firm", "mail"));
        for (var table : tables) {
            assertThatThrownBy(() -> move(table))
                    .as(table)
                    .rootCause()
                    .hasMessageMatching("(?s).*(row-level security|permission denied).*");
        }
    }

    @Test
    void letsNobodyWriteIntoTheOtherFirm() {
        var absence =
                Map.of(
                        "firm_id", there.firm().id(),
                        "id", UUID.randomUUID(),
                        "account_id", there.clerk().id(),
                        "first_day", Date.valueOf("2026-01-01"),
                        "last_day", Date.valueOf("2026-01-02"));
        for (var actor : everybody()) {
            assertThatThrownBy(() -> rows.insert(actor, "absence", absence))
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }
    }

    private int move(String table) {
        return rows.as(
                here.firm().system(),
                jdbc ->
                        jdbc.sql("update %s set firm_id = ?".formatted(table))
                                .param(there.firm().id())
                                .update());
    }

    private List<Actor> everybody() {
        var all = new ArrayList<Actor>();
        all.add(here.firm().system());
        all.add(Actor.nobody(here.firm().id(), here.firm().locale("en"), here.firm().zone()));
        here.people().forEach(person -> all.add(person.actor()));
        here.places().forEach(place -> all.add(place.owner().in(place.id())));
        // Somebody who stands in a domain of the other firm gains nothing.
        all.add(here.member().in(there.bakery().id()));
        all.add(world.operator().support().actor().supporting(here.firm().id()));
        return all;
    }

    private int count(Actor actor, String table) {
        return rows.count(actor, "select count(*) from " + table);
    }

    // What the world leaves to its doors and jobs.
    private Cast furnished() {
        var cast = world.freshFirm();
        var firm = cast.firm().system();
        var account = cast.admin().id();
        web.key(cast.admin());
        Correspondence.of(cast, rows, Timestamp.from(clock.instant()));
        FrontDoor.of(cast, rows, Timestamp.from(clock.instant()));
        rows.insert(
                firm,
                "mailed_link",
                Map.of(
                        "token_hash",
                        new byte[] {1},
                        "account_id",
                        account,
                        "purpose",
                        "RESET",
                        "expires_at",
                        clock.instant()));
        rows.insert(
                firm,
                "guess",
                Map.of(
                        "realm",
                        "STAFF",
                        "identifier",
                        "x",
                        "failures",
                        1,
                        "next_try_at",
                        clock.instant(),
                        "hour_from",
                        clock.instant(),
                        "hour_guesses",
                        1));
        rows.insert(
                firm,
                "mail",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "sender",
                        "x",
                        "recipient",
                        "x",
                        "language",
                        "en",
                        "subject",
                        "x",
                        "body",
                        "x",
                        "state",
                        "SENT",
                        "due_at",
                        clock.instant(),
                        "created_at",
                        clock.instant()));
        rows.insert(firm, "stay", stay(cast));
        Delegation.of(cast, rows);
        rows.insert(
                firm,
                "address_change",
                Map.of(
                        "account_id",
                        account,
                        "token_hash",
                        new byte[] {3},
                        "email",
                        "new@example.be",
                        "expires_at",
                        clock.instant()));
        var key = ProgramKey.of(cast.firm(), rows, List.of("clients:read"), false);
        rows.insert(
                firm,
                "api_answer",
                Map.of(
                        "key_id",
                        key.id(),
                        "request_key",
                        "x",
                        "request_hash",
                        new byte[] {1},
                        "begun_at",
                        clock.instant()));
        rows.insert(firm, "client_code", Map.of("firm_id", cast.firm().id(), "last", 5));
        rows.insert(
                firm,
                "domain_opening",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "domain_id",
                        cast.shielded().id(),
                        "person_id",
                        account,
                        "reason",
                        "x",
                        "opened_at",
                        clock.instant(),
                        "ends_at",
                        clock.instant().plus(Duration.ofHours(1))));
        return cast;
    }

    private Map<String, Object> stay(Cast cast) {
        return Map.ofEntries(
                Map.entry("id", UUID.randomUUID()),
                Map.entry("token_hash", new byte[] {2}),
                Map.entry("account_id", cast.owner().id()),
                Map.entry("client_id", cast.bakery().id()),
                Map.entry("by_firm_id", cast.firm().id()),
                Map.entry("by_realm", "STAFF"),
                Map.entry("by_account_id", cast.clerk().id()),
                Map.entry("by_session_id", UUID.randomUUID()),
                Map.entry("by_name", cast.clerk().name()),
                Map.entry("reason", "A question"),
                Map.entry("begun_at", clock.instant()),
                Map.entry("ends_at", clock.instant().plus(Duration.ofHours(1))));
    }
}
