package io.parvis.people.segments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The brands of the firm.
@Repository
@NamedInterface("api")
@Transactional(readOnly = true)
public class Projects {

    private final JdbcClient jdbc;

    Projects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By name.
    public List<Project> all() {
        return jdbc.sql(
                        """
                        select id, name, colour, currency, sender, site, logo is not null as has_logo, version
                          from project
                         order by name collate reader_order, id
                        """)
                .query(Projects::project)
                .list();
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
