package io.parvis.talk.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.platform.jobs.Jobs;
import io.parvis.platform.tenancy.Current;
import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.TestDatabase;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What becomes of messages that cannot be sent, or not all at once.
@ParvisTest
class TroubledMailingsTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Jobs jobs;
    @Autowired Mailbox mailbox;
    @Autowired SettableClock clock;

    private Cast cast;
    private Visitor admin;
    private Author author;

    @BeforeEach
    void aFirm() {
        cast = world.freshFirm();
        admin = web.as(cast.admin());
        author = new Author(admin, jobs, mailbox);
    }

    @Test
    void failAloneAndNotForever() throws SQLException {
        var path = author.write(Map.of(), Map.of());
        withTrouble(
                cast.bakery().id(),
                () -> {
                    author.send(path);
                    assertThat(author.got(cast.twice())).isEqualTo(1);
                    for (var n = 1; n < Recipients.MOST_ATTEMPTS; n++) {
                        assertThat(admin.open(path + "?state=QUEUED").rows()).hasSize(1);
                        clock.pass(Duration.ofMinutes(1));
                        jobs.run(Rounds.JOB);
                    }
                });
        assertThat(admin.open(path + "?state=FAILED").column("État"))
                .containsExactly("Échec Envoi impossible après plusieurs essais");
        clock.pass(Duration.ofMinutes(10));
        jobs.run(Rounds.JOB);
        assertThat(author.got(cast.owner())).isZero();
        assertThat(author.got(cast.twice())).isEqualTo(1);
        assertThat(admin.open(path).all("h1").text() + admin.open(path).main()).contains("Envoyé");
    }

    /// The program is killed while it writes to the second: the first has it, and nobody gets it twice.
    @Test
    void goToNobodyTwiceAfterACrash() throws SQLException {
        var path = author.write(Map.of(), Map.of());
        admin.open(path).submit("/sending");
        var later =
                java.util.stream.Stream.of(cast.bakery(), cast.starting())
                        .max(java.util.Comparator.comparing(place -> place.id().toString()))
                        .orElseThrow();
        withCut(
                later.id(),
                () ->
                        assertThatThrownBy(() -> Current.run(cast.firm().system(), this::round))
                                .isNotNull());
        assertThat(author.got(cast.owner()) + author.got(cast.twice())).isEqualTo(1);
        clock.pass(Duration.ofMinutes(2));
        jobs.run(Rounds.JOB);
        clock.pass(Duration.ofMinutes(2));
        jobs.run(Rounds.JOB);
        assertThat(author.got(cast.owner())).isEqualTo(1);
        assertThat(author.got(cast.twice())).isEqualTo(1);
        var tickets = "select count(*) from ticket where subject in ('Fermeture', 'Sluiting')";
        assertThat(rows.count(cast.firm().system(), tickets)).isEqualTo(2);
    }

    @Autowired Rounds rounds;

    private void round() {
        rounds.goRound();
    }

    // The database refuses the ticket of one client, as a fault of ours would.
    private static void withTrouble(UUID domain, Runnable work) throws SQLException {
        with("raise exception 'trouble'", domain, work);
    }

    // The database cuts the connection in the middle of a client's transaction.
    private static void withCut(UUID domain, Runnable work) throws SQLException {
        with("raise exception 'cut' using errcode = '57P01'", domain, work);
    }

    private static void with(String act, UUID domain, Runnable work) throws SQLException {
        try (var owner = TestDatabase.access().asOwner();
                var statement = owner.createStatement()) {
            statement.execute(
                    """
                    create function test_trouble() returns trigger language plpgsql security definer as $$
                    begin
                        if new.domain_id = '%s' then %s; end if;
                        return new;
                    end
                    $$
                    """
                            .formatted(domain, act));
            statement.execute(
                    "create trigger test_trouble before insert on ticket_message"
                            + " for each row execute function test_trouble()");
            try {
                work.run();
            } finally {
                statement.execute("drop trigger test_trouble on ticket_message");
                statement.execute("drop function test_trouble()");
            }
        }
    }
}
