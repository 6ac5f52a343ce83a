package io.parvis.people.phones;

import io.parvis.people.phones.PhoneCheck.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about numbers that are verified or being so.
@Repository
@Transactional(readOnly = true)
class PhoneChecks {

    private static final String SELECT =
            """
            select domain_id, number, former, step, code_hash, gateway_id, attempts_left, resend_at, expires_at
              from phone_check
            """;

    private static final String SAVE =
            """
            insert into phone_check (domain_id, number, former, step, code_hash, gateway_id, attempts_left, resend_at,
                                     expires_at)
            values (:client, :number, :former, :step, :hash, :gateway, :attempts, :resend, :expires)
            on conflict (firm_id, domain_id) do update
               set number = excluded.number, former = excluded.former, step = excluded.step,
                   code_hash = excluded.code_hash, gateway_id = excluded.gateway_id,
                   attempts_left = excluded.attempts_left, resend_at = excluded.resend_at,
                   expires_at = excluded.expires_at
            """;

    private final JdbcClient jdbc;

    PhoneChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<PhoneCheck> find(UUID client) {
        return one(SELECT + " where domain_id = :client", client);
    }

    /// The same, which nobody else goes on with until this transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<PhoneCheck> lock(UUID client) {
        return one(SELECT + " where domain_id = :client for update", client);
    }

    private Optional<PhoneCheck> one(String sql, UUID client) {
        return jdbc.sql(sql).param("client", client).query(PhoneChecks::check).optional();
    }

    /// Begins, or begins anew.
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(PhoneCheck check) {
        jdbc.sql(SAVE)
                .param("client", check.client())
                .param("number", check.number())
                .param("former", check.former())
                .param("step", check.step().name())
                .param("hash", check.codeHash())
                .param("gateway", gateway(check.gateway()))
                .param("attempts", check.attemptsLeft())
                .param("resend", Timestamp.from(check.resendAt()))
                .param("expires", Timestamp.from(check.expiresAt()))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void spendAttempt(UUID client) {
        jdbc.sql(
                        "update phone_check set attempts_left = attempts_left - 1 where domain_id = :client")
                .param("client", client)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void end(UUID client) {
        jdbc.sql("delete from phone_check where domain_id = :client")
                .param("client", client)
                .update();
    }

    /// Whether the client's domain is in sight, which the client alone does not say.
    public boolean isInSight(UUID client) {
        return jdbc.sql("select exists (select from domain where id = :client)")
                .param("client", client)
                .query(Boolean.class)
                .single();
    }

    /// The number that is the client's, or an empty text.
    public String verified(UUID client) {
        return jdbc.sql("select verified_phone from client where id = :client")
                .param("client", client)
                .query(String.class)
                .single();
    }

    /// @param number as E.164, or an empty text when none is verified any more
    @Transactional(propagation = Propagation.MANDATORY)
    public void verify(UUID client, String number) {
        jdbc.sql(
                        """
                        update client
                           set verified_phone = :number, phone = case when phone = '' then :number else phone end
                         where id = :client
                        """)
                .param("number", number)
                .param("client", client)
                .update();
    }

    private static @Nullable UUID gateway(@Nullable GatewayId id) {
        return id == null ? null : id.value();
    }

    private static PhoneCheck check(ResultSet row, int number) throws SQLException {
        var gateway = row.getObject("gateway_id", UUID.class);
        return new PhoneCheck(
                row.getObject("domain_id", UUID.class),
                row.getString("number"),
                row.getString("former"),
                Step.valueOf(row.getString("step")),
                row.getBytes("code_hash"),
                gateway == null ? null : new GatewayId(gateway),
                row.getInt("attempts_left"),
                row.getTimestamp("resend_at").toInstant(),
                row.getTimestamp("expires_at").toInstant());
    }
}
