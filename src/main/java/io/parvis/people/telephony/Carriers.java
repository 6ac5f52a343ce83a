package io.parvis.people.telephony;

import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about phone systems and providers. The operator sees them all, a firm those it has.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Carriers {

    private final JdbcClient jdbc;

    Carriers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By kind and name; the retired last.
    @Transactional(readOnly = true)
    public List<Carrier> all() {
        return jdbc.sql(
                        """
                        select id, kind, name, retired, version
                          from carrier
                         order by kind, retired, name collate reader_order, id
                        """)
                .query((row, _) -> carrier(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Carrier get(UUID id) {
        return jdbc.sql("select id, kind, name, retired, version from carrier where id = :id")
                .param("id", id)
                .query((row, _) -> carrier(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// The constraint `carrier_name_taken` refuses a second one of a kind with that name.
    public void add(Carrier carrier, Instant at) {
        jdbc.sql(
                        """
                        insert into carrier (id, kind, name, created_at) values (:id, :kind, :name, :at)
                        """)
                .param("id", carrier.id())
                .param("kind", carrier.kind().name())
                .param("name", carrier.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// @return whether it was as it was read
    public boolean change(Carrier carrier) {
        return jdbc.sql(
                                """
                                update carrier
                                   set name = :name, retired = :retired, version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("name", carrier.name())
                        .param("retired", carrier.retired())
                        .param("id", carrier.id())
                        .param("version", carrier.version())
                        .update()
                == 1;
    }

    private static Carrier carrier(ResultSet row) throws SQLException {
        return new Carrier(
                row.getObject("id", UUID.class),
                CarrierKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getBoolean("retired"),
                row.getInt("version"));
    }
}
