package io.parvis.people.segments;

import static java.util.stream.Collectors.toMap;

import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The brands of the firm. Their logos are in [Logos].
@Repository
@NamedInterface("api")
@Transactional(readOnly = true)
public class Projects {

    private static final String SELECT =
            """
            select id, name, colour, currency, sender, site, logo_type is not null as has_logo, version
              from project
            """;

    private final JdbcClient jdbc;

    Projects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By name.
    public List<Project> all() {
        return jdbc.sql(SELECT + "order by name collate reader_order, id")
                .query(Projects::project)
                .list();
    }

    /// How many clients each project has; one without clients has no entry.
    Map<ProjectId, Integer> clients() {
        return jdbc
                .sql(
                        """
                        select project_id, count(*) as clients
                          from client
                         where project_id is not null
                         group by project_id
                        """)
                .query((row, _) ->
                        Map.entry(
                                new ProjectId(row.getObject("project_id", UUID.class)),
                                row.getInt("clients")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    int clients(ProjectId id) {
        return jdbc.sql("select count(*) from client where project_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    public Project get(ProjectId id) {
        return one(SELECT + "where id = :id", id);
    }

    /// The project, which nobody else changes or gives a client until this transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    Project lock(ProjectId id) {
        return one(SELECT + "where id = :id for update", id);
    }

    /// The constraint `project_name_taken` refuses a name that another project has.
    @Transactional(propagation = Propagation.MANDATORY)
    void add(Project project, Instant at) {
        write(
                jdbc.sql(
                                """
                                insert into project (id, name, colour, currency, sender, site, created_at)
                                values (:id, :name, :colour, :currency, :sender, :site, :at)
                                """)
                        .param("at", Timestamp.from(at)),
                project);
    }

    /// As [#add], of one that is there.
    @Transactional(propagation = Propagation.MANDATORY)
    void save(Project project) {
        write(
                jdbc.sql(
                        """
                        update project
                           set name = :name, colour = :colour, currency = :currency, sender = :sender, site = :site,
                               version = version + 1
                         where id = :id
                        """),
                project);
    }

    /// Gives the clients of one project to another, or to none. @return how many there were
    @Transactional(propagation = Propagation.MANDATORY)
    int move(ProjectId from, Optional<ProjectId> into) {
        return jdbc.sql(
                        """
                        update client set project_id = cast(:into as uuid), version = version + 1
                         where project_id = :from
                        """)
                .param("from", from.value())
                .param("into", into.map(ProjectId::value).orElse(null))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void remove(ProjectId id) {
        jdbc.sql("delete from project where id = :id").param("id", id.value()).update();
    }

    private static void write(JdbcClient.StatementSpec statement, Project project) {
        statement
                .param("id", project.id().value())
                .param("name", project.name())
                .param("colour", project.colour())
                .param("currency", project.currency())
                .param("sender", project.sender())
                .param("site", project.site())
                .update();
    }

    private Project one(String query, ProjectId id) {
        return jdbc.sql(query)
                .param("id", id.value())
                .query(Projects::project)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Project project(ResultSet row, int number) throws SQLException {
        return new Project(
                new ProjectId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("colour"),
                row.getString("currency"),
                row.getString("sender"),
                row.getString("site"),
                row.getBoolean("has_logo"),
                row.getInt("version"));
    }
}
