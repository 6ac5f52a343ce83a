package io.parvis.people.identity;

import io.parvis.platform.access.Role;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Stale;
import io.parvis.platform.tenancy.Realm;
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

/// All SQL about accounts. Hashes of passwords are elsewhere: see [Credentials].
@Repository
@Transactional(readOnly = true)
public class Accounts {

    private static final String COLUMNS =
            "id, realm, role, identifier, email, name, language, state, version";

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Account get(AccountId id) {
        return jdbc.sql("select " + COLUMNS + " from account where id = :id")
                .param("id", id.value())
                .query(Accounts::account)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// The account behind what is typed at a door, upper and lower case alike.
    public Optional<Account> find(Realm realm, String identifier) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + " from account where realm = :realm and identifier_key = lower(:text)")
                .param("realm", realm.name())
                .param("text", identifier)
                .query(Accounts::account)
                .optional();
    }

    /// Everybody of a realm with this address: "Forgot?" writes to each.
    public List<Account> withEmail(Realm realm, String email) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + """
                                 from account
                                where realm = :realm and email_key = lower(:email) and state <> 'DEACTIVATED'
                                order by identifier
                                """)
                .param("realm", realm.name())
                .param("email", email)
                .query(Accounts::account)
                .list();
    }

    /// All accounts of a realm that are in sight, by name.
    public List<Account> all(Realm realm) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + " from account where realm = :realm order by name collate reader_order, id")
                .param("realm", realm.name())
                .query(Accounts::account)
                .list();
    }

    /// Everybody of a role who can sign in, by name.
    public List<Account> active(Role role) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + """
                                 from account
                                where realm = :realm and role = :role and state = 'ACTIVE'
                                order by name collate reader_order, id
                                """)
                .param("realm", role.realm().name())
                .param("role", role.name())
                .query(Accounts::account)
                .list();
    }

    @Transactional
    void add(Account account, Instant at) {
        jdbc.sql(
                        """
                        insert into account (id, realm, role, identifier, email, name, language, state, created_at)
                        values (:id, :realm, :role, :identifier, :email, :name, :language, :state, :at)
                        """)
                .param("id", account.id().value())
                .param("realm", account.realm().name())
                .param("role", account.role().name())
                .param("identifier", account.identifier())
                .param("email", account.email())
                .param("name", account.name())
                .param("language", account.language())
                .param("state", account.state().name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Changes role and state, and with what somebody signs in.
    /// @throws Stale when the version is no longer the one that was read
    @Transactional
    void change(Account account) {
        Stale.whenNone(
                jdbc.sql(
                                """
                                update account
                                   set role = :role, state = :state, identifier = :identifier, email = :email,
                                       version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("role", account.role().name())
                        .param("state", account.state().name())
                        .param("identifier", account.identifier())
                        .param("email", account.email())
                        .param("id", account.id().value())
                        .param("version", account.version())
                        .update());
    }

    @Transactional
    void activate(AccountId id) {
        jdbc.sql("update account set state = 'ACTIVE' where id = :id and state = 'INVITED'")
                .param("id", id.value())
                .update();
    }

    /// Forgets somebody who never came in. Whoever did stays.
    @Transactional
    void forget(AccountId id) {
        jdbc.sql("delete from account where id = :id and state = 'INVITED'")
                .param("id", id.value())
                .update();
    }

    @Transactional
    void rename(AccountId id, String name) {
        jdbc.sql("update account set name = :name where id = :id")
                .param("name", name)
                .param("id", id.value())
                .update();
    }

    @Transactional
    void speak(AccountId id, String language) {
        jdbc.sql("update account set language = :language where id = :id")
                .param("language", language)
                .param("id", id.value())
                .update();
    }

    @Transactional
    void look(AccountId id, String theme) {
        jdbc.sql("update account set theme = :theme where id = :id")
                .param("theme", theme)
                .param("id", id.value())
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                Realm.valueOf(row.getString("realm")),
                Role.valueOf(row.getString("role")),
                row.getString("identifier"),
                row.getString("email"),
                row.getString("name"),
                row.getString("language"),
                AccountState.valueOf(row.getString("state")),
                row.getInt("version"));
    }
}
