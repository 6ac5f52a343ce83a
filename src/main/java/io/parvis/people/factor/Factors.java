package io.parvis.people.factor;

import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Guess;
import io.parvis.platform.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about second factors. Everybody sees their own; the program itself sees all.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Factors {

    private final JdbcClient jdbc;
    private final Vault vault;

    Factors(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /// Since when somebody is asked for codes; empty where they are not.
    @Transactional(readOnly = true)
    public Optional<Instant> setAt(AccountId account) {
        return jdbc.sql(
                        """
                        select set_at from second_factor where account_id = :account and set_at is not null
                        """)
                .param("account", account.value())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    @Transactional(readOnly = true)
    public Set<AccountId> among(Collection<AccountId> accounts) {
        return accounts.isEmpty()
                ? Set.of()
                : jdbc
                        .sql(
                                """
                                select account_id from second_factor
                                 where account_id in (:accounts) and set_at is not null
                                """)
                        .param("accounts", accounts.stream().map(AccountId::value).toList())
                        .query((row, _) -> new AccountId(row.getObject("account_id", UUID.class)))
                        .stream()
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// The one that is asked for, kept from everybody else until the transaction ends: of two who show the same code at
    /// once, one is too late.
    ///
    /// @throws IllegalStateException when it was sealed with another key than the installation's
    public Optional<Factor> lock(AccountId account) {
        return one(account, true);
    }

    /// The one that waits for its first code.
    public Optional<Factor> lockUnset(AccountId account) {
        return one(account, false);
    }

    private Optional<Factor> one(AccountId account, boolean set) {
        return jdbc.sql(
                        """
                        select secret, coalesce(set_at, hour_from) as since, last_step, failures, next_try_at, hour_from,
                               hour_guesses
                          from second_factor
                         where account_id = :account and (set_at is not null) = :set
                           for update
                        """)
                .param("account", account.value())
                .param("set", set)
                .query((row, _) -> factor(row, account))
                .optional();
    }

    /// One that waits for its first code, in place of another that does.
    void put(AccountId account, AppSecret secret, Instant now) {
        jdbc.sql(
                        """
                        insert into second_factor (account_id, secret, next_try_at, hour_from)
                        values (:account, :secret, :now, :now)
                        on conflict (firm_id, account_id) do update
                           set secret = excluded.secret, last_step = 0, failures = 0,
                               next_try_at = excluded.next_try_at, hour_from = excluded.hour_from, hour_guesses = 0
                         where second_factor.set_at is null
                        """)
                .param("account", account.value())
                .param("secret", vault.seal(secret.text(), about(account)))
                .param("now", Timestamp.from(now))
                .update();
    }

    /// From now on codes are asked for.
    void set(AccountId account, long step, Instant now) {
        jdbc.sql(
                        """
                        update second_factor set set_at = :now, last_step = :step where account_id = :account
                        """)
                .param("account", account.value())
                .param("step", step)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// What was heard: the half minute of the last code, and how often one was wrong.
    void heard(AccountId account, long step, Guess guess) {
        jdbc.sql(
                        """
                        update second_factor
                           set last_step = :step, failures = :failures, next_try_at = :next, hour_from = :from,
                               hour_guesses = :guesses
                         where account_id = :account
                        """)
                .param("account", account.value())
                .param("step", step)
                .param("failures", guess.failures())
                .param("next", Timestamp.from(guess.nextTryAt()))
                .param("from", Timestamp.from(guess.hourFrom()))
                .param("guesses", guess.hourGuesses())
                .update();
    }

    /// @return whether there was one
    boolean remove(AccountId account) {
        return jdbc.sql("delete from second_factor where account_id = :account")
                        .param("account", account.value())
                        .update()
                > 0;
    }

    private Factor factor(ResultSet row, AccountId account) throws SQLException {
        return new Factor(
                new AppSecret(vault.open(row.getBytes("secret"), about(account))),
                row.getTimestamp("since").toInstant(),
                row.getLong("last_step"),
                new Guess(
                        row.getInt("failures"),
                        row.getTimestamp("next_try_at").toInstant(),
                        row.getTimestamp("hour_from").toInstant(),
                        row.getInt("hour_guesses")));
    }

    // A secret copied to another account's row opens nothing there.
    private static String about(AccountId account) {
        return "second-factor/" + account.value();
    }
}
