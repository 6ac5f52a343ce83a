package io.parvis.people.identity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about links that were mailed.
@Repository
class MailedLinks {

    /// What a link is for.
    enum Purpose {
        INVITATION,
        RESET
    }

    private final JdbcClient jdbc;

    MailedLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    void add(AccountId account, Token token, Purpose purpose, Instant expiresAt) {
        jdbc.sql(
                        """
                        insert into mailed_link (token_hash, account_id, purpose, expires_at)
                        values (:token, :account, :purpose, :expires)
                        """)
                .param("token", token.hash())
                .param("account", account.value())
                .param("purpose", purpose.name())
                .param("expires", Timestamp.from(expiresAt))
                .update();
    }

    /// The account behind a link that still works.
    @Transactional(readOnly = true)
    Optional<AccountId> find(Token token, Instant now) {
        return jdbc.sql(
                        """
                        select account_id
                          from mailed_link
                         where token_hash = :token and used_at is null and expires_at > :now
                        """)
                .param("token", token.hash())
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /// Whether any link of the account still works.
    @Transactional(readOnly = true)
    boolean isOpen(AccountId account, Instant now) {
        return jdbc.sql(
                        """
                        select exists (select from mailed_link
                                        where account_id = :account and used_at is null and expires_at > :now)
                        """)
                .param("account", account.value())
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }

    /// Uses every link of the account up: with the first that worked, the others are void.
    @Transactional
    void use(AccountId account, Instant now) {
        jdbc.sql(
                        "update mailed_link set used_at = :now where account_id = :account and used_at is null")
                .param("now", Timestamp.from(now))
                .param("account", account.value())
                .update();
    }
}
