package io.parvis.talk.chat;

import io.parvis.people.domains.DomainId;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Refused;
import io.parvis.talk.chat.Shelving.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The statements that tell to which client a stranger's words may belong. An address that somebody typed proves nothing:
/// an employee decides.
@Repository
@Transactional(readOnly = true)
public class Placements {

    private static final int MOST = 5;

    private final JdbcClient jdbc;

    Placements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A client with a user of this address.
    public record Likely(String code, String name) {}

    /// Clients in sight with a user of this address, by name.
    public List<Likely> likely(String email) {
        return jdbc.sql(
                        """
                        select d.code, d.name
                          from account a
                          join member m on m.firm_id = a.firm_id and m.account_id = a.id and m.active
                          join domain d on d.firm_id = m.firm_id and d.id = m.domain_id
                         where a.realm = 'CLIENT' and a.email_key = lower(:email) and not d.closed
                         order by d.name collate reader_order, d.id
                         limit :most
                        """)
                .param("email", email)
                .param("most", MOST)
                .query((row, _) -> new Likely(row.getString("code"), row.getString("name")))
                .list();
    }

    /// The domain of a client in sight; the words stand in the name of its user with that address, or else of its owner.
    /// @throws Refused at `code` when there is none such
    Place of(String code, String email) {
        return jdbc.sql(
                        """
                        select d.id, coalesce(a.id, d.owner_id) as member_id
                          from domain d
                          left join (member m join account a on a.firm_id = m.firm_id and a.id = m.account_id
                                                            and m.active and a.email_key = lower(:email))
                                 on m.firm_id = d.firm_id and m.domain_id = d.id
                         where d.code = :code and not d.closed
                         limit 1
                        """)
                .param("email", email)
                .param("code", code)
                .query(Placements::place)
                .optional()
                .orElseThrow(() -> Refused.at("code", "chat.unknown-client"));
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        return new Place(
                new DomainId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("member_id", UUID.class)));
    }
}
