package io.parvis.papers.expected;

import io.parvis.papers.documents.Shelf;
import io.parvis.papers.expected.Expectation.Asked;
import io.parvis.papers.expected.Expectation.Paper;
import io.parvis.people.menus.Audience;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Current;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What is expected of one person, and what came of it.
@Repository
@Transactional(readOnly = true)
class Expectations {

    private static final int REQUESTS = 50;

    private final JdbcClient jdbc;
    private final ExpectedDocuments expected;
    private final Clock clock;

    Expectations(JdbcClient jdbc, ExpectedDocuments expected, Clock clock) {
        this.jdbc = jdbc;
        this.expected = expected;
        this.clock = clock;
    }

    /// @param by who asked; empty: the program
    record Request(Instant at, String by, String recipient) {}

    /// In the order of the office's list; none where the person is archived, or out of sight.
    List<Expectation> of(Shelf shelf) {
        var audience = audience(shelf);
        var all =
                expected.of(audience).stream()
                        .collect(Collectors.toMap(ExpectedDocument::id, Function.identity()));
        if (all.isEmpty() || shelf.person() == null) {
            return List.of();
        }
        return jdbc.sql(select(audience) + " and p.id = :person order by not x.mandatory, x.id")
                .param("person", shelf.person())
                .param("today", today())
                .query((row, _) -> expectation(row, shelf, all))
                .list();
    }

    /// @throws NotFound when it is not expected of that person
    Expectation get(Shelf shelf, UUID id) {
        var one = expected.get(id);
        return jdbc.sql(select(audience(shelf)) + " and p.id = :person and x.id = :id")
                .param("person", shelf.person())
                .param("id", id)
                .param("today", today())
                .query((row, _) -> expectation(row, shelf, Map.of(id, one)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// When it was asked for, the newest first.
    List<Request> requests(Expectation one) {
        return jdbc.sql(
                        """
                        select asked_at, asked_by, recipient from document_request
                         where expected_id = :expected and person_id = :person
                         order by asked_at desc, id limit :most
                        """)
                .param("expected", one.expected().id())
                .param("person", one.shelf().person())
                .param("most", REQUESTS)
                .query((row, _) ->
                        new Request(
                                row.getTimestamp("asked_at").toInstant(),
                                row.getString("asked_by"),
                                row.getString("recipient")))
                .list();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Current.actor().zone());
    }

    private static Audience audience(Shelf shelf) {
        return shelf.isForClients() ? Audience.CLIENT : Audience.WORKER;
    }

    private static String select(Audience audience) {
        return """
        select x.id, (%s) as state, (%s) as obstacle, e.filed_id, e.valid_until, e.sent_id, e.sent_until,
               coalesce(e.refusal, '') as refusal, coalesce(e.waiver, '') as waiver, coalesce(e.asked, 0) as asked, e.asked_at,
               e.due_at is not null as due,
               (select f.label from document f where f.firm_id = e.firm_id and f.id = e.filed_id) as filed,
               (select s.label from document s where s.firm_id = e.firm_id and s.id = e.sent_id) as sent
        """
                        .formatted(Everybody.STATE, Everybody.obstacle(audience))
                + Everybody.from(audience);
    }

    private static Expectation expectation(
            ResultSet row, Shelf shelf, Map<UUID, ExpectedDocument> all) throws SQLException {
        var obstacle = row.getString("obstacle");
        return new Expectation(
                Objects.requireNonNull(all.get(row.getObject("id", UUID.class))),
                shelf,
                ExpectationState.valueOf(row.getString("state")),
                paper(row, "filed", "valid_until"),
                paper(row, "sent", "sent_until"),
                row.getString("refusal"),
                row.getString("waiver"),
                new Asked(
                        row.getInt("asked"),
                        instant(row.getTimestamp("asked_at")),
                        row.getBoolean("due")),
                obstacle.isEmpty() ? null : Obstacle.valueOf(obstacle));
    }

    private static @Nullable Paper paper(ResultSet row, String name, String until)
            throws SQLException {
        var id = row.getObject(name + "_id", UUID.class);
        var label = row.getString(name);
        return id == null
                ? null
                : new Paper(id, label == null ? "" : label, row.getObject(until, LocalDate.class));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
