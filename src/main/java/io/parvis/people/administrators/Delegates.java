package io.parvis.people.administrators;

import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.AccountState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about delegated administrators, and who can become one.
@Repository
@Transactional(readOnly = true)
class Delegates {

    static final int MOST = 20;

    // Whoever is one already is none any more; a delegation that was revoked can be given again.
    private static final String CANDIDATES =
            """
            select a.id, a.identifier, a.name, a.email, a.language,
                   string_agg(d.name, ', ' order by d.name collate reader_order) as clients
              from account a
              join member m on m.firm_id = a.firm_id and m.account_id = a.id and m.active
              join domain d on d.firm_id = m.firm_id and d.id = m.domain_id and not d.closed
             where a.realm = 'CLIENT' and a.state = 'ACTIVE' and (m.delegate or d.owner_id = a.id)
               and not exists (select from firm_delegate g
                                 join account t on t.firm_id = g.firm_id and t.id = g.account_id
                                where g.firm_id = a.firm_id and g.member_id = a.id and t.state <> 'DEACTIVATED')
            """;

    private final JdbcClient jdbc;

    Delegates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those who are, by name.
    List<Delegate> all() {
        return jdbc.sql(
                        """
                        select a.id, a.name, a.email, a.state, g.named_at, delegate_stands(a.firm_id, a.id) as stands
                          from firm_delegate g
                          join account a on a.firm_id = g.firm_id and a.id = g.account_id
                         where a.state <> 'DEACTIVATED'
                         order by a.name collate reader_order, a.id
                        """)
                .query((row, _) -> delegate(row))
                .list();
    }

    /// The first of those who can be named, by name.
    ///
    /// @param fragment a part of the name or the address; empty for anybody
    List<Candidate> candidates(String fragment) {
        return jdbc.sql(
                        CANDIDATES
                                + """
                                   and (:fragment = '' or position(folded(:fragment) in folded(a.name || ' ' || a.email)) > 0)
                                 group by a.firm_id, a.id
                                 order by a.name collate reader_order, a.id
                                 limit :most
                                """)
                .param("fragment", fragment)
                .param("most", MOST)
                .query((row, _) -> candidate(row))
                .list();
    }

    Optional<Candidate> candidate(AccountId member) {
        return jdbc.sql(CANDIDATES + " and a.id = :member group by a.firm_id, a.id")
                .param("member", member.value())
                .query((row, _) -> candidate(row))
                .optional();
    }

    /// The back-office account of somebody who was named before.
    Optional<AccountId> formerly(AccountId member) {
        return jdbc.sql("select account_id from firm_delegate where member_id = :member")
                .param("member", member.value())
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /// Those of some clients that somebody owns, or stands beside the owner of, who administers the firm.
    List<UUID> clientsOf(Collection<UUID> clients) {
        return jdbc.sql(
                        """
                        select distinct d.id
                          from firm_delegate g
                          join account t on t.firm_id = g.firm_id and t.id = g.account_id and t.state <> 'DEACTIVATED'
                          join member m on m.firm_id = g.firm_id and m.account_id = g.member_id and m.active
                          join domain d on d.firm_id = m.firm_id and d.id = m.domain_id
                         where d.id = any(:clients) and (m.delegate or d.owner_id = g.member_id)
                        """)
                .param("clients", clients.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    boolean isOne(AccountId account) {
        return jdbc.sql("select exists (select from firm_delegate where account_id = :account)")
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(AccountId account, AccountId member, Instant at) {
        jdbc.sql(
                        """
                        insert into firm_delegate (account_id, member_id, named_at) values (:account, :member, :at)
                        """)
                .param("account", account.value())
                .param("member", member.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Delegate delegate(ResultSet row) throws SQLException {
        return new Delegate(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                AccountState.valueOf(row.getString("state")),
                row.getTimestamp("named_at").toInstant(),
                row.getBoolean("stands"));
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("identifier"),
                row.getString("name"),
                row.getString("email"),
                row.getString("language"),
                row.getString("clients"));
    }
}
