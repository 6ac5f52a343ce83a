package io.parvis.papers.expected;

import io.parvis.people.identity.Visit;
import io.parvis.people.menus.Audience;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What lacks of whom, among all clients or all workers: read along their names until a page is full.
@Repository
@Transactional(readOnly = true)
class Missing {

    static final int PAGE = 100;

    /// Nobody counts further.
    static final int COUNTED = 10_000;

    private final JdbcClient jdbc;

    Missing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A row more than a page, where there is another page.
    List<MissingRow> page(MissingQuery query, LocalDate today) {
        var audience = query.audience();
        var after = Pair.orNone(query.after());
        return jdbc.sql(
                        """
                        select x.id as expected, p.id as person, p.name, (%s) as state, (%s) as obstacle, e.valid_until,
                               e.asked_at, e.due_at is not null as due
                        """
                                        .formatted(Everybody.STATE, Everybody.obstacle(audience))
                                + Everybody.from(audience)
                                + query.conditions()
                                + (after == null ? "" : from(audience))
                                + " order by p.name collate reader_order, p.id, x.id limit :most")
                .params(query.parameters(today))
                .param("lastExpected", after == null ? null : after.expected())
                .param("lastPerson", after == null ? null : after.person())
                .param("most", PAGE + 1)
                .query((row, _) -> row(row, audience))
                .list();
    }

    // The first condition is what the index begins at, the second what is left of that person.
    private static String from(Audience audience) {
        return """
         and (p.name collate reader_order, p.id) >= (select l.name, l.id from T l where l.id = :lastPerson)
         and (p.name collate reader_order, p.id, x.id) >
             (select l.name, l.id, cast(:lastExpected as uuid) from T l where l.id = :lastPerson)
        """
                .replace(" T ", audience == Audience.CLIENT ? " client " : " worker ");
    }

    /// How many there are; one more than [#COUNTED] where there are more.
    int count(MissingQuery query, LocalDate today) {
        return jdbc.sql(
                        "select count(*) from (select 1"
                                + Everybody.from(query.audience())
                                + query.conditions()
                                + " limit :most) found")
                .params(query.parameters(today))
                .param("most", COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    /// How many documents that people sent wait to be looked at.
    int waiting(Audience audience) {
        return jdbc.sql(
                        "select count(*)"
                                + Everybody.from(audience)
                                + """
                                 and e.sent_id is not null and not e.waived
                                 and (cast(:narrowed as uuid) is null or p.id = :narrowed)
                                """)
                .param("narrowed", Visit.narrowedTo())
                .query(Integer.class)
                .single();
    }

    private static MissingRow row(ResultSet row, Audience audience) throws SQLException {
        var obstacle = row.getString("obstacle");
        var asked = row.getTimestamp("asked_at");
        return new MissingRow(
                new Pair(
                        row.getObject("expected", UUID.class), row.getObject("person", UUID.class)),
                audience,
                row.getString("name"),
                ExpectationState.valueOf(row.getString("state")),
                row.getObject("valid_until", LocalDate.class),
                asked == null ? null : asked.toInstant(),
                row.getBoolean("due"),
                obstacle.isEmpty() ? null : Obstacle.valueOf(obstacle));
    }
}
