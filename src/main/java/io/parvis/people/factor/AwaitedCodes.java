package io.parvis.people.factor;

import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Device;
import io.parvis.people.identity.Token;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about who is asked for a code. Only the program itself sees them.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AwaitedCodes {

    private final JdbcClient jdbc;

    AwaitedCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Token key, AwaitedCode awaited, Instant until) {
        jdbc.sql(
                        """
                        insert into awaited_code (token_hash, account_id, device, address, expires_at)
                        values (:key, :account, :device, :address, :until)
                        """)
                .param("key", key.hash())
                .param("account", awaited.account().value())
                .param("device", awaited.device().name())
                .param("address", awaited.device().address())
                .param("until", Timestamp.from(until))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<AwaitedCode> find(Token key, Instant now) {
        return jdbc.sql(
                        """
                        select account_id, device, address from awaited_code
                         where token_hash = :key and expires_at > :now
                        """)
                .param("key", key.hash())
                .param("now", Timestamp.from(now))
                .query((row, _) ->
                        new AwaitedCode(
                                new AccountId(row.getObject("account_id", UUID.class)),
                                new Device(row.getString("device"), row.getString("address"))))
                .optional();
    }

    /// Whoever is asked for a code of this account begins again.
    void drop(AccountId account) {
        jdbc.sql("delete from awaited_code where account_id = :account")
                .param("account", account.value())
                .update();
    }
}
