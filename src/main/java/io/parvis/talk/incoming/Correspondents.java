package io.parvis.talk.incoming;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Role;
import io.parvis.platform.tenancy.Realm;
import io.parvis.talk.replies.Reader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The statements that tell who wrote a mail, and whether they may.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Correspondents {

    private static final String READ =
            """
            select a.id, a.realm, a.role, a.name, a.email, a.language, d.id as domain_id, d.blocked,
                   a.state = 'ACTIVE' and c.archived_at is null as there,
                   d.owner_id = a.id as owner, coalesce(m.active, false) as member, coalesce(m.delegate, false) as delegate,
                   exists (select from member_right r
                            where r.firm_id = d.firm_id and r.domain_id = d.id and r.account_id = a.id
                              and r.area = 'TICKETS' and r.level = 'ACT') as entitled
              from account a
              join domain d on d.firm_id = a.firm_id
              join client c on c.firm_id = d.firm_id and c.id = d.id
              left join member m on m.firm_id = d.firm_id and m.domain_id = d.id and m.account_id = a.id
            """;

    private final JdbcClient jdbc;

    Correspondents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whom a reply address names.
    Optional<Correspondent> find(Reader reader) {
        return jdbc.sql(READ + " where a.id = :account and d.id = :domain")
                .param("account", reader.account())
                .param("domain", reader.domain())
                .query(Correspondents::correspondent)
                .optional();
    }

    /// The users of clients with this address: one for each domain in which they are.
    List<Correspondent> withEmail(String email) {
        return jdbc.sql(
                        READ
                                + " where a.realm = 'CLIENT' and a.email_key = lower(:email) and m.active"
                                + " order by d.id limit 20")
                .param("email", email)
                .query(Correspondents::correspondent)
                .list();
    }

    /// In whose name a mail stands in a domain that somebody chose for it: its sender's, or else the owner's.
    Optional<Author> author(UUID domain, String sender) {
        return jdbc.sql(
                        """
                        select d.id, coalesce(a.id, d.owner_id) as account_id, coalesce(a.name, :sender) as name
                          from domain d
                          left join (member m join account a on a.firm_id = m.firm_id and a.id = m.account_id
                                                            and m.active and a.email_key = lower(:sender))
                                 on m.firm_id = d.firm_id and m.domain_id = d.id
                         where d.id = :domain
                         limit 1
                        """)
                .param("sender", sender)
                .param("domain", domain)
                .query((row, _) ->
                        new Author(row.getObject("account_id", UUID.class), row.getString("name")))
                .optional();
    }

    /// The domain of a client in sight.
    Optional<UUID> domain(String code) {
        return jdbc.sql("select id from domain where code = :code")
                .param("code", code)
                .query(UUID.class)
                .optional();
    }

    record Author(UUID account, String name) {}

    private static Correspondent correspondent(ResultSet row, int number) throws SQLException {
        var realm = Realm.valueOf(row.getString("realm"));
        return new Correspondent(
                row.getObject("id", UUID.class),
                realm,
                row.getObject("domain_id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getString("language"),
                row.getBoolean("there") && may(row, realm),
                realm == Realm.CLIENT && row.getBoolean("blocked"));
    }

    private static boolean may(ResultSet row, Realm realm) throws SQLException {
        if (realm != Realm.CLIENT) {
            return Role.valueOf(row.getString("role")).may(Permission.ANSWER_TICKETS);
        }
        // Owners and delegates have all rights (decision 0072).
        var entitled =
                row.getBoolean("owner") || row.getBoolean("delegate") || row.getBoolean("entitled");
        return row.getBoolean("member") && entitled;
    }
}
