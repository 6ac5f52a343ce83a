package io.parvis.people.segments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The fields that the firm added to its clients.
@Repository
@NamedInterface("api")
@Transactional(readOnly = true)
public class OwnFields {

    private final JdbcClient jdbc;

    OwnFields(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the order the firm gave them.
    public List<OwnField> all() {
        return jdbc.sql(
                        """
                        select id, name, kind, choices, version
                          from client_field
                         order by place, name collate reader_order, id
                        """)
                .query(OwnFields::field)
                .list();
    }

    private static OwnField field(ResultSet row, int number) throws SQLException {
        return new OwnField(
                new FieldId(row.getObject("id", UUID.class)),
                row.getString("name"),
                FieldKind.valueOf(row.getString("kind")),
                List.of((String[]) row.getArray("choices").getArray()),
                row.getInt("version"));
    }
}
