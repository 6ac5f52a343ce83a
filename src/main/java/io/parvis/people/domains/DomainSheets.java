package io.parvis.people.domains;

import io.parvis.people.clients.ClientKind;
import io.parvis.people.domains.DomainSheet.Holder;
import io.parvis.people.identity.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
                               c.code, c.kind, c.name, c.language, c.country,
                               o.name as owner_name, o.email as owner_email,
                               r.name as responsible, b.name as backup, k.name as controller, m.name as account_manager
                          from domain d
                          join client c on c.firm_id = d.firm_id and c.id = d.id
                          join account o on o.firm_id = d.firm_id and o.id = d.owner_id
                          left join account r on r.firm_id = d.firm_id and r.id = d.responsible_id
                          left join account b on b.firm_id = d.firm_id and b.id = d.backup_id
                          left join account k on k.firm_id = d.firm_id and k.id = d.controller_id
                          left join account m on m.firm_id = d.firm_id and m.id = d.account_manager_id
                         where d.id = :id
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
                holders(row),
                row.getObject("agreement_signed_on", LocalDate.class),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("last_activity_at").toInstant());
    }

    static Map<DomainFunction, Holder> holders(ResultSet row) throws SQLException {
        var holders = new EnumMap<DomainFunction, Holder>(DomainFunction.class);
        for (var function : DomainFunction.values()) {
            var name = row.getString(function.field());
            if (name != null) {
                var id = new AccountId(row.getObject(function.field() + "_id", UUID.class));
                holders.put(function, new Holder(id, name));
            }
        }
        return holders;
    }
}
