package io.parvis.people.domains;

import io.parvis.people.clients.ClientKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The one statement behind the details screen.
@Repository
class DomainSheets {

    private final JdbcClient jdbc;

    DomainSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<DomainSheet> find(DomainId id) {
        return jdbc.sql(
                        """
                        select d.id, d.status, d.access, d.blocked, d.owner_id, d.responsible_id, d.backup_id,
                               d.controller_id, d.account_manager_id, d.activated_at, d.version,
                               d.agreement_signed_on, d.created_at, d.last_activity_at,
                               d.code, d.name, d.owner_name, c.kind, c.language, c.country,
                               (select a.email from account a where a.firm_id = d.firm_id and a.id = d.owner_id)
                                   as owner_email
                          from domain d
                          join client c on c.firm_id = d.firm_id and c.id = d.id
                         where d.id = :id and not d.closed
                        """)
                .param("id", id.value())
                .query(DomainSheets::sheet)
                .optional();
    }

    private static DomainSheet sheet(ResultSet row, int number) throws SQLException {
        return new DomainSheet(
                Domains.domain(row, number),
                row.getString("code"),
                ClientKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("language"),
                row.getString("country"),
                row.getString("owner_name"),
                row.getString("owner_email"),
                row.getObject("agreement_signed_on", LocalDate.class),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("last_activity_at").toInstant());
    }
}
