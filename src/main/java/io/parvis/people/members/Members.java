package io.parvis.people.members;

import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.AccountState;
import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about members.
@Repository
@Transactional(readOnly = true)
public class Members {

    private static final String READ =
            """
            select m.account_id, a.name, a.email, a.state, d.owner_id = m.account_id as owner, m.delegate, m.active
              from member m
              join account a on a.firm_id = m.firm_id and a.id = m.account_id
              join domain d on d.firm_id = m.firm_id and d.id = m.domain_id
             where m.domain_id = :domain
            """;

    private final JdbcClient jdbc;

    Members(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The members of a domain in sight: the active ones first, each part by name.
    public List<Member> list(UUID domain) {
        return jdbc.sql(READ + " order by m.active desc, a.name collate reader_order, a.id")
                .param("domain", domain)
                .query(Members::member)
                .list();
    }

    public Member get(UUID domain, AccountId account) {
        return find(domain, account).orElseThrow(NotFound::new);
    }

    Optional<Member> find(UUID domain, AccountId account) {
        return jdbc.sql(READ + " and m.account_id = :account")
                .param("domain", domain)
                .param("account", account.value())
                .query(Members::member)
                .optional();
    }

    /// The name of the client whose domain it is.
    String clientName(UUID domain) {
        return jdbc.sql("select name from client where id = :domain")
                .param("domain", domain)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional
    void add(UUID domain, AccountId account, boolean delegate, Instant at) {
        jdbc.sql(
                        """
                        insert into member (domain_id, account_id, delegate, joined_at)
                        values (:domain, :account, :delegate, :at)
                        """)
                .param("domain", domain)
                .param("account", account.value())
                .param("delegate", delegate)
                .param("at", Timestamp.from(at))
                .update();
    }

    @Transactional
    void change(UUID domain, AccountId account, boolean active, boolean delegate) {
        jdbc.sql(
                        """
                        update member
                           set active = :active, delegate = :delegate
                         where domain_id = :domain and account_id = :account
                        """)
                .param("domain", domain)
                .param("account", account.value())
                .param("active", active)
                .param("delegate", delegate)
                .update();
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                AccountState.valueOf(row.getString("state")),
                row.getBoolean("owner"),
                row.getBoolean("delegate"),
                row.getBoolean("active"));
    }
}
