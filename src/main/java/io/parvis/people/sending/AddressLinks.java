package io.parvis.people.sending;

import io.parvis.people.identity.Token;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about the links that verify addresses. Only the program itself sees them.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AddressLinks {

    private final JdbcClient jdbc;

    AddressLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One of before is void.
    ///
    /// @return whether it may be mailed: not when one was since `asked`
    boolean put(UUID address, Token token, Life life) {
        return jdbc.sql(
                                """
                                insert into sending_address_link (address_id, token_hash, asked_at, expires_at)
                                values (:address, :token, :at, :expires)
                                on conflict (firm_id, address_id) do update
                                   set token_hash = excluded.token_hash, asked_at = excluded.asked_at,
                                       expires_at = excluded.expires_at
                                 where sending_address_link.asked_at <= :notSince
                                """)
                        .param("address", address)
                        .param("token", token.hash())
                        .param("at", Timestamp.from(life.from()))
                        .param("expires", Timestamp.from(life.until()))
                        .param("notSince", Timestamp.from(life.notSince()))
                        .update()
                == 1;
    }

    Optional<UUID> find(Token token, Instant now) {
        return jdbc.sql(
                        """
                        select address_id from sending_address_link where token_hash = :token and expires_at > :now
                        """)
                .param("token", token.hash())
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .optional();
    }

    void drop(UUID address) {
        jdbc.sql("delete from sending_address_link where address_id = :address")
                .param("address", address)
                .update();
    }

    /// @param notSince when another was mailed after that, it is too soon for one more
    record Life(Instant from, Instant until, Instant notSince) {}
}
