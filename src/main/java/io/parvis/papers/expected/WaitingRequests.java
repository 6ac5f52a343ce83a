package io.parvis.papers.expected;

import io.parvis.people.menus.Audience;
import io.parvis.platform.tenancy.Current;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The requests that were noted and wait to be mailed ([Dues]).
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class WaitingRequests {

    private final JdbcClient jdbc;
    private final Clock clock;

    WaitingRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The next people who are to be mailed.
    List<UUID> next(Audience audience, int most) {
        return jdbc.sql(
                        """
                        select distinct person_id from expectation
                         where due_at is not null and %s is not null
                         order by person_id limit :most
                        """
                                .formatted(Everybody.column(audience)))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /// What one of them is to be mailed about.
    ///
    /// @param name of the person who reads it
    /// @param until the last day of the document that is there
    /// @param by who asks; empty: the program
    record Due(
            Pair pair,
            String name,
            String email,
            String language,
            ExpectationState state,
            @Nullable LocalDate until,
            String refusal,
            String by) {}

    /// What is still wanted of these people, who can be reached.
    List<Due> of(Audience audience, List<UUID> people) {
        return jdbc.sql(
                        """
                        select x.id as expected, p.id as person, %s as name, p.email, p.language, (%s) as state, e.valid_until,
                               e.refusal, e.due_by
                        """
                                        .formatted(reader(audience), Everybody.STATE)
                                + Everybody.from(audience)
                                + """
                                   and e.due_at is not null and p.id = any(:people) and (%s) = ''
                                   and (%s) in ('MISSING', 'EXPIRED', 'EXPIRING')
                                 order by p.id, not x.mandatory, x.id
                                """
                                        .formatted(Everybody.obstacle(audience), Everybody.STATE))
                .param("today", LocalDate.ofInstant(clock.instant(), Current.actor().zone()))
                .param("people", people.toArray(UUID[]::new))
                .query(WaitingRequests::due)
                .list();
    }

    // A client's owner reads it.
    private static String reader(Audience audience) {
        return audience == Audience.CLIENT ? "d.owner_name" : "p.name";
    }

    /// Writes down that they were asked, under new ids, and that nothing more waits for these people.
    void settle(List<UUID> people, List<Due> mailed, List<UUID> ids) {
        note(mailed, ids);
        count(mailed.stream().map(Due::pair).toList());
        jdbc.sql(
                        """
                        update expectation set due_at = null, due_by = ''
                         where person_id = any(:people) and due_at is not null
                        """)
                .param("people", people.toArray(UUID[]::new))
                .update();
    }

    private void note(List<Due> mailed, List<UUID> ids) {
        var pairs = mailed.stream().map(Due::pair).toList();
        jdbc.sql(
                        """
                        insert into document_request (id, expected_id, person_id, asked_at, asked_by, recipient)
                        select id, expected, person, :now, by, recipient
                          from unnest(cast(:ids as uuid[]), cast(:expecteds as uuid[]), cast(:people as uuid[]),
                                      cast(:bys as text[]), cast(:emails as text[])) m (id, expected, person, by, recipient)
                        """)
                .param("now", now())
                .param("ids", ids.toArray(UUID[]::new))
                .param("expecteds", Pair.expected(pairs))
                .param("people", Pair.people(pairs))
                .param("bys", mailed.stream().map(Due::by).toArray(String[]::new))
                .param("emails", mailed.stream().map(Due::email).toArray(String[]::new))
                .update();
    }

    private void count(List<Pair> asked) {
        jdbc.sql(
                        """
                        update expectation set asked = asked + 1, asked_at = :now
                         where (expected_id, person_id) in
                               (select a.expected, a.person
                                  from unnest(cast(:expecteds as uuid[]), cast(:people as uuid[])) a (expected, person))
                        """)
                .param("now", now())
                .param("expecteds", Pair.expected(asked))
                .param("people", Pair.people(asked))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(
                new Pair(
                        row.getObject("expected", UUID.class), row.getObject("person", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getString("language"),
                ExpectationState.valueOf(row.getString("state")),
                row.getObject("valid_until", LocalDate.class),
                row.getString("refusal"),
                row.getString("due_by"));
    }
}
