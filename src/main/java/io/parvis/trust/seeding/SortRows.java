package io.parvis.trust.seeding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL about what a made-up firm sorts its clients by. Its attitudes it has from its founding.
@Repository
class SortRows {

    private static final List<String> COLOURS = List.of("#1d5f6e", "#8a3b62", "#7a5c12");

    private static final Rows<PlausibleSort> GROUPS =
            Rows.<PlausibleSort>of("client_group")
                    .with("id", "uuid", PlausibleSort::id)
                    .with("name", "text", PlausibleSort::name)
                    .with("created_at", "timestamptz", PlausibleSort::made);

    private static final Rows<PlausibleSort> PROJECTS =
            Rows.<PlausibleSort>of("project")
                    .with("id", "uuid", PlausibleSort::id)
                    .with("name", "text", PlausibleSort::name)
                    .with("colour", "text", it -> COLOURS.get(it.number() % COLOURS.size()))
                    .with("created_at", "timestamptz", PlausibleSort::made);

    private final JdbcClient jdbc;

    SortRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A group or a project that a firm could have.
    record PlausibleSort(int number, UUID id, String name, Instant made) {}

    /// Adds what is missing, and returns what is there: another run may have been first.
    Sorts addSorts(List<PlausibleSort> groups, List<PlausibleSort> projects) {
        GROUPS.insert(jdbc, groups);
        PROJECTS.insert(jdbc, projects);
        return new Sorts(
                ids("select id from project order by name, id"),
                ids("select id from client_group order by name, id"),
                ids("select id from attitude order by place, name, id"));
    }

    private List<UUID> ids(String query) {
        return jdbc.sql(query).query(UUID.class).list();
    }
}
