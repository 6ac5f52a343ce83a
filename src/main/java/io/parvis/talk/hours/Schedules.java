package io.parvis.talk.hours;

import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Stale;
import io.parvis.talk.opening.LunchBreak;
import io.parvis.talk.opening.Rank;
import io.parvis.talk.opening.Span;
import io.parvis.talk.opening.WeeklySchedule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about weekly schedules.
@Repository
@Transactional(readOnly = true)
class Schedules {

    private static final String SELECT =
            """
            select id, language, rank, name, days, start_minute, end_minute, opens, lunch_name, lunch_start, lunch_end,
                   version
              from weekly_schedule
            """;

    private final JdbcClient jdbc;

    Schedules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The firm's own by name, then the weekend, then the working hours: as they count.
    List<KeptSchedule> all(String language) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where language = :language
                                 order by array_position(array['WEEKLY', 'WEEKEND', 'WORKING_HOURS'], rank),
                                          name collate reader_order, id
                                """)
                .param("language", language)
                .query(Schedules::schedule)
                .list();
    }

    KeptSchedule get(UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(Schedules::schedule)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// The constraint `weekly_schedule_name_taken` refuses a second one of the name.
    @Transactional(propagation = Propagation.MANDATORY)
    void add(KeptSchedule kept) {
        written(
                        jdbc.sql(
                                """
                                insert into weekly_schedule (id, language, rank, name, days, start_minute, end_minute,
                                                             opens, lunch_name, lunch_start, lunch_end)
                                values (:id, :language, :rank, :name, :days, :start, :end, :opens,
                                        cast(:lunch as text), cast(:lunchStart as smallint),
                                        cast(:lunchEnd as smallint))
                                """),
                        kept)
                .param("language", kept.language())
                .param("rank", kept.schedule().rank().name())
                .update();
    }

    /// @throws Stale when somebody changed or removed it since that version
    @Transactional(propagation = Propagation.MANDATORY)
    void change(KeptSchedule kept) {
        Stale.whenNone(
                written(
                                jdbc.sql(
                                        """
                                        update weekly_schedule
                                           set name = :name, days = :days, start_minute = :start, end_minute = :end,
                                               opens = :opens, lunch_name = cast(:lunch as text),
                                               lunch_start = cast(:lunchStart as smallint),
                                               lunch_end = cast(:lunchEnd as smallint), version = version + 1
                                         where id = :id and version = :version
                                        """),
                                kept)
                        .param("version", kept.version())
                        .update());
    }

    /// @throws Stale as [#change]
    @Transactional(propagation = Propagation.MANDATORY)
    void remove(UUID id, int version) {
        Stale.whenNone(
                jdbc.sql(
                                """
                                delete from weekly_schedule
                                 where id = :id and version = :version and rank = 'WEEKLY'
                                """)
                        .param("id", id)
                        .param("version", version)
                        .update());
    }

    private static StatementSpec written(StatementSpec statement, KeptSchedule kept) {
        var schedule = kept.schedule();
        var lunch = schedule.lunch();
        return statement
                .param("id", schedule.id())
                .param("name", schedule.name())
                .param("days", Days.number(schedule.days()))
                .param("start", schedule.span().start())
                .param("end", schedule.span().end())
                .param("opens", schedule.opens())
                .param("lunch", lunch == null ? null : lunch.name())
                .param("lunchStart", lunch == null ? null : lunch.start())
                .param("lunchEnd", lunch == null ? null : lunch.end());
    }

    private static KeptSchedule schedule(ResultSet row, int number) throws SQLException {
        return new KeptSchedule(
                new WeeklySchedule(
                        row.getObject("id", UUID.class),
                        Rank.valueOf(row.getString("rank")),
                        row.getString("name"),
                        Days.of(row.getInt("days")),
                        new Span(row.getInt("start_minute"), row.getInt("end_minute")),
                        row.getBoolean("opens"),
                        lunch(row)),
                row.getString("language"),
                row.getInt("version"));
    }

    private static @Nullable LunchBreak lunch(ResultSet row) throws SQLException {
        var name = row.getString("lunch_name");
        return name == null
                ? null
                : new LunchBreak(name, row.getInt("lunch_start"), row.getInt("lunch_end"));
    }
}
