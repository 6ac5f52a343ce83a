package io.parvis.people.members;

import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.AccountState;
import io.parvis.platform.access.Area;
import io.parvis.platform.access.Level;
import io.parvis.platform.access.Rights;
import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about members.
@Repository
@Transactional(readOnly = true)
public class Members {

    private static final String READ =
            """
            select m.account_id, a.name, a.email, a.state, d.owner_id = m.account_id as owner, m.delegate, m.active,
                   array(select r.area || ' ' || r.level
                           from member_right r
                          where r.firm_id = m.firm_id and r.domain_id = m.domain_id
                            and r.account_id = m.account_id) as rights
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

    /// The same of a client in whose domain one may look. @throws NotFound for one behind a shield
    String clientInSight(UUID domain) {
        return jdbc.sql("select name from domain where id = :domain")
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

    /// Gives a member these rights instead of those it had.
    @Transactional
    void entitle(UUID domain, AccountId account, Rights rights) {
        jdbc.sql("delete from member_right where domain_id = :domain and account_id = :account")
                .param("domain", domain)
                .param("account", account.value())
                .update();
        var given = Stream.of(Area.values()).filter(area -> rights.may(area, Level.SEE)).toList();
        jdbc.sql(
                        """
                        insert into member_right (domain_id, account_id, area, level)
                        select :domain, :account, given.area, given.level
                          from unnest(cast(:areas as text[]), cast(:levels as text[])) given (area, level)
                        """)
                .param("domain", domain)
                .param("account", account.value())
                .param("areas", given.stream().map(Area::name).toArray(String[]::new))
                .param(
                        "levels",
                        given.stream().map(area -> rights.of(area).name()).toArray(String[]::new))
                .update();
    }

    @Transactional
    void remove(UUID domain, AccountId account) {
        jdbc.sql("delete from member where domain_id = :domain and account_id = :account")
                .param("domain", domain)
                .param("account", account.value())
                .update();
    }

    /// Whether the account is a member of any domain in sight.
    boolean isSomewhere(AccountId account) {
        return jdbc.sql("select exists (select from member where account_id = :account)")
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    /// Whether the account is a member of another domain, in sight or not: to be asked over the walls.
    public boolean isElsewhere(UUID domain, AccountId account) {
        return jdbc.sql(
                        "select exists (select from member where account_id = :account and domain_id <> :domain)")
                .param("account", account.value())
                .param("domain", domain)
                .query(Boolean.class)
                .single();
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        var owner = row.getBoolean("owner");
        var delegate = row.getBoolean("delegate");
        return new Member(
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                AccountState.valueOf(row.getString("state")),
                owner,
                delegate,
                row.getBoolean("active"),
                owner || delegate
                        ? Rights.ALL
                        : Rights.read((String[]) row.getArray("rights").getArray()));
    }
}
