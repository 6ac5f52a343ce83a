package io.parvis.people.segments;

import io.parvis.platform.web.Tone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What the firm may think of its clients.
@Repository
@NamedInterface("api")
@Transactional(readOnly = true)
public class Attitudes {

    private final JdbcClient jdbc;

    Attitudes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the order the firm gave them.
    public List<Attitude> all() {
        return jdbc.sql(
                        """
                        select id, name, icon, tone, version
                          from attitude
                         order by place, name collate reader_order, id
                        """)
                .query(Attitudes::attitude)
                .list();
    }

    private static Attitude attitude(ResultSet row, int number) throws SQLException {
        return new Attitude(
                new AttitudeId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("icon"),
                Tone.valueOf(row.getString("tone")),
                row.getInt("version"));
    }
}
