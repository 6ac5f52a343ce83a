package io.parvis.people.registration;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.i18n.Translations;
import io.parvis.platform.kernel.Stale;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about where people register.
@Repository
@Transactional(readOnly = true)
class Desks {

    private static final String SELECT =
            """
            select id, project_id, open, asked, fields, languages, into_project_id, group_id, approval, notified_id,
                   intro_fr, intro_nl, intro_en, secret, version
              from registration_desk
            """;

    private final JdbcClient jdbc;

    Desks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Desk> all() {
        return jdbc.sql(SELECT).query(Desks::desk).list();
    }

    public Optional<Desk> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id").param("id", id).query(Desks::desk).optional();
    }

    /// @param project null for the firm's own
    public Optional<Desk> findAt(@Nullable UUID project) {
        return jdbc.sql(SELECT + "where project_id is not distinct from cast(:project as uuid)")
                .param("project", project)
                .query(Desks::desk)
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Desk desk) {
        write(
                        jdbc.sql(
                                """
                                insert into registration_desk (id, project_id, open, asked, fields, languages,
                                                               into_project_id, group_id, approval, notified_id,
                                                               intro_fr, intro_nl, intro_en, secret)
                                values (:id, :project, :open, :asked, :fields, :languages, :into, :group, :approval,
                                        :notified, :fr, :nl, :en, :secret)
                                """),
                        desk)
                .param("project", desk.project())
                .param("secret", desk.secret())
                .update();
    }

    /// @throws Stale when somebody saved since the version was read
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(Desk desk) {
        var statement =
                """
                update registration_desk
                   set open = :open, asked = :asked, fields = :fields, languages = :languages, into_project_id = :into,
                       group_id = :group, approval = :approval, notified_id = :notified, intro_fr = :fr,
                       intro_nl = :nl, intro_en = :en, version = version + 1
                 where id = :id and version = :version
                """;
        Stale.whenNone(write(jdbc.sql(statement), desk).param("version", desk.version()).update());
    }

    private static StatementSpec write(StatementSpec statement, Desk desk) {
        var notified = desk.notified();
        return statement
                .param("id", desk.id())
                .param("open", desk.open())
                .param("asked", desk.asked().stream().map(Asked::name).toArray(String[]::new))
                .param("fields", desk.fields().toArray(UUID[]::new))
                .param("languages", desk.languages().toArray(String[]::new))
                .param("into", desk.intoProject())
                .param("group", desk.group())
                .param("approval", desk.approval())
                .param("notified", notified == null ? null : notified.value())
                .param("fr", desk.intro().fr())
                .param("nl", desk.intro().nl())
                .param("en", desk.intro().en());
    }

    private static Desk desk(ResultSet row, int number) throws SQLException {
        var notified = row.getObject("notified_id", UUID.class);
        return new Desk(
                row.getObject("id", UUID.class),
                row.getObject("project_id", UUID.class),
                row.getBoolean("open"),
                texts(row.getArray("asked")).map(Asked::valueOf).collect(Collectors.toSet()),
                Stream.of((UUID[]) row.getArray("fields").getArray()).toList(),
                texts(row.getArray("languages")).toList(),
                row.getObject("into_project_id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getBoolean("approval"),
                notified == null ? null : new AccountId(notified),
                new Translations(
                        row.getString("intro_fr"),
                        row.getString("intro_nl"),
                        row.getString("intro_en")),
                row.getBytes("secret"),
                row.getInt("version"));
    }

    private static Stream<String> texts(Array array) throws SQLException {
        return Stream.of((String[]) array.getArray());
    }
}
