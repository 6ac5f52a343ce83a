package io.parvis.people.identity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about addresses that wait to be confirmed. Only the program itself sees them.
@Repository
@Transactional
class AddressChanges {

    private final JdbcClient jdbc;

    AddressChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Notes the wish; one of before is void.
    void put(Wanted wanted, Token token, Instant expiresAt) {
        jdbc.sql(
                        """
                        insert into address_change (account_id, token_hash, email, expires_at)
                        values (:account, :token, :email, :expires)
                        on conflict (firm_id, account_id) do update
                           set token_hash = excluded.token_hash, email = excluded.email,
                               expires_at = excluded.expires_at
                        """)
                .param("account", wanted.account().value())
                .param("token", token.hash())
                .param("email", wanted.email())
                .param("expires", Timestamp.from(expiresAt))
                .update();
    }

    Optional<Wanted> find(Token token, Instant now) {
        return jdbc.sql(
                        """
                        select account_id, email
                          from address_change
                         where token_hash = :token and expires_at > :now
                        """)
                .param("token", token.hash())
                .param("now", Timestamp.from(now))
                .query((row, _) ->
                        new Wanted(
                                new AccountId(row.getObject("account_id", UUID.class)),
                                row.getString("email")))
                .optional();
    }

    void drop(AccountId account) {
        jdbc.sql("delete from address_change where account_id = :account")
                .param("account", account.value())
                .update();
    }

    /// @param email where somebody wants to be written to
    record Wanted(AccountId account, String email) {}
}
