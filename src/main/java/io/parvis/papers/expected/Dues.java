package io.parvis.papers.expected;

import io.parvis.people.menus.Audience;
import io.parvis.platform.tenancy.Current;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The requests that are to be mailed. Each lot is noted by one statement, however many people there are in it, and who
/// cannot be reached, or was asked too short a time ago, is left out.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Dues {

    private static final String BEGINNING =
            """
            insert into expectation (expected_id, %s, due_at, due_by)
            select x.id, p.id, :now, :by
            """;

    private static final String END =
            """
             and e.due_at is null and (%s) = '' and %s and (%s) in ('MISSING', 'EXPIRED', 'EXPIRING')
              on conflict on constraint expectation_pk
              do update set due_at = excluded.due_at, due_by = excluded.due_by
            """;

    private static final String CHOSEN =
            """
             and (x.id, p.id) in (select a.expected, a.person
                                    from unnest(cast(:expecteds as uuid[]), cast(:people as uuid[])) a (expected, person))
            """;

    // What expires reminds by itself; what is not there yet, once somebody asked for it.
    private static final String BY_ITSELF =
            " and x.reminds and e.expected_id is not null and (e.filed_id is not null or e.asked > 0) ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Dues(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// All that a list shows. @return how many requests were noted
    int note(MissingQuery query, String by) {
        return note(query.audience(), query.conditions(), query.parameters(today()), by);
    }

    /// Some of it.
    int note(Audience audience, List<Pair> chosen, String by) {
        var parameters = parameters();
        parameters.put("expecteds", Pair.expected(chosen));
        parameters.put("people", Pair.people(chosen));
        return note(audience, CHOSEN, parameters, by);
    }

    /// All reminders whose time has come.
    int remind(Audience audience) {
        return note(audience, BY_ITSELF, parameters(), "");
    }

    private int note(
            Audience audience,
            String condition,
            Map<String, @Nullable Object> parameters,
            String by) {
        return jdbc.sql(
                        BEGINNING.formatted(Everybody.column(audience))
                                + Everybody.from(audience)
                                + condition
                                + END.formatted(
                                        Everybody.obstacle(audience),
                                        Everybody.RESTED,
                                        Everybody.STATE))
                .params(parameters)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by)
                .update();
    }

    private HashMap<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("today", today());
        parameters.put("zone", Current.actor().zone().getId());
        return parameters;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Current.actor().zone());
    }
}
