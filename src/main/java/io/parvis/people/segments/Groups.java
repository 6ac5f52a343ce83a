package io.parvis.people.segments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The groups of the firm's clients.
@Repository
@NamedInterface("api")
@Transactional(readOnly = true)
public class Groups {

    private final JdbcClient jdbc;

    Groups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By name.
    public List<ClientGroup> all() {
        return jdbc.sql(
                        """
                        select id, name, segment, may_suspend, version
                          from client_group
                         order by name collate reader_order, id
                        """)
                .query(Groups::group)
                .list();
    }

    private static ClientGroup group(ResultSet row, int number) throws SQLException {
        return new ClientGroup(
                new GroupId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("segment"),
                row.getBoolean("may_suspend"),
                row.getInt("version"));
    }
}
