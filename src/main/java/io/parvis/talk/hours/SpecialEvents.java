package io.parvis.talk.hours;

import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Stale;
import io.parvis.talk.opening.SpecialEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about special events.
@Repository
@Transactional(readOnly = true)
class SpecialEvents {

    private static final String SELECT =
            "select id, language, name, starts_at, ends_at, opens, version from special_event ";

    private final JdbcClient jdbc;

    SpecialEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SpecialEvent> all(String language) {
        return jdbc
                .sql(SELECT + "where language = :language order by ends_at, id")
                .param("language", language)
                .query(SpecialEvents::event)
                .list()
                .stream()
                .map(KeptEvent::event)
                .toList();
    }

    /// Those that end after a place in their order, the first to end first.
    List<KeptEvent> after(String language, EventPlace place, int most) {
        return jdbc.sql(
                        SELECT
                                + """
                                where language = :language and (ends_at, id) > (:end, :id)
                                order by ends_at, id
                                limit :most
                                """)
                .param("language", language)
                .param("end", place.end())
                .param("id", place.id())
                .param("most", most)
                .query(SpecialEvents::event)
                .list();
    }

    long count(String language) {
        return jdbc.sql("select count(*) from special_event where language = :language")
                .param("language", language)
                .query(Long.class)
                .single();
    }

    KeptEvent get(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(SpecialEvents::event)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// The constraint `special_event_taken` refuses a second one of the name at that moment.
    @Transactional(propagation = Propagation.MANDATORY)
    void add(KeptEvent kept) {
        written(
                        jdbc.sql(
                                """
                                insert into special_event (id, language, name, starts_at, ends_at, opens)
                                values (:id, :language, :name, :start, :end, :opens)
                                """),
                        kept)
                .param("language", kept.language())
                .update();
    }

    /// The same, unless it is there already. @return whether it was added
    @Transactional(propagation = Propagation.MANDATORY)
    boolean addOnce(KeptEvent kept) {
        return written(
                                jdbc.sql(
                                        """
                                        insert into special_event (id, language, name, starts_at, ends_at, opens)
                                        values (:id, :language, :name, :start, :end, :opens)
                                        on conflict (firm_id, language, starts_at, name) do nothing
                                        """),
                                kept)
                        .param("language", kept.language())
                        .update()
                == 1;
    }

    /// Gives a language the events that another one has.
    @Transactional(propagation = Propagation.MANDATORY)
    void copy(String from, String to) {
        jdbc.sql(
                        """
                        insert into special_event (id, language, name, starts_at, ends_at, opens)
                        select gen_random_uuid(), :to, name, starts_at, ends_at, opens
                          from special_event
                         where language = :from
                        """)
                .param("from", from)
                .param("to", to)
                .update();
    }

    /// @throws Stale when somebody changed or removed it since that version
    @Transactional(propagation = Propagation.MANDATORY)
    void change(KeptEvent kept) {
        Stale.whenNone(
                written(
                                jdbc.sql(
                                        """
                                        update special_event
                                           set name = :name, starts_at = :start, ends_at = :end, opens = :opens,
                                               version = version + 1
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
                jdbc.sql("delete from special_event where id = :id and version = :version")
                        .param("id", id)
                        .param("version", version)
                        .update());
    }

    private static StatementSpec written(StatementSpec statement, KeptEvent kept) {
        return statement
                .param("id", kept.event().id())
                .param("name", kept.event().name())
                .param("start", kept.event().start())
                .param("end", kept.event().end())
                .param("opens", kept.event().opens());
    }

    private static KeptEvent event(ResultSet row, int number) throws SQLException {
        return new KeptEvent(
                new SpecialEvent(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("starts_at", LocalDateTime.class),
                        row.getObject("ends_at", LocalDateTime.class),
                        row.getBoolean("opens")),
                row.getString("language"),
                row.getInt("version"));
    }
}
