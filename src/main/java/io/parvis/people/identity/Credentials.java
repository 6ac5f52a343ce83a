package io.parvis.people.identity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about hashes of passwords.
@Repository
@Transactional(readOnly = true)
class Credentials {

    private final JdbcClient jdbc;

    Credentials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> hash(AccountId account) {
        return jdbc.sql("select hash from credential where account_id = :account")
                .param("account", account.value())
                .query(String.class)
                .optional();
    }

    @Transactional
    void put(AccountId account, String hash, boolean mustChange, Instant at) {
        jdbc.sql(
                        """
                        insert into credential (account_id, hash, must_change, changed_at)
                        values (:account, :hash, :must, :at)
                        on conflict (firm_id, account_id) do update
                           set hash = excluded.hash, must_change = excluded.must_change,
                               changed_at = excluded.changed_at
                        """)
                .param("account", account.value())
                .param("hash", hash)
                .param("must", mustChange)
                .param("at", Timestamp.from(at))
                .update();
    }
}
