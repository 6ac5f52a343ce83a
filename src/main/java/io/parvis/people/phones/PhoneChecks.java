package io.parvis.people.phones;

import io.parvis.people.phones.PhoneCheck.Step;
import io.parvis.platform.sms.SmsOutcome;
import io.parvis.platform.tenancy.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
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

    private final JdbcClient jdbc;
    private final Walls walls;

    PhoneChecks(JdbcClient jdbc, Walls walls) {
        this.jdbc = jdbc;
        this.walls = walls;
    }

    public Optional<PhoneCheck> find(UUID client) {
        return find(client, "");
    }

    /// The same, which nobody else goes on with until this transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<PhoneCheck> lock(UUID client) {
        return find(client, " for update");
    }

    private Optional<PhoneCheck> find(UUID client, String how) {
        return jdbc.sql(
                        """
                        select domain_id, number, former, step, code_hash, gateway_id, attempts_left, resend_at, expires_at
                          from phone_check
                         where domain_id = :client
                        """
                                + how)
                .param("client", client)
                .query(PhoneChecks::check)
                .optional();
    }

    /// Begins, or begins anew.
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(PhoneCheck check) {
        jdbc.sql(
                        """
                        insert into phone_check (domain_id, number, former, step, code_hash, gateway_id, attempts_left,
                                                 resend_at, expires_at)
                        values (:client, :number, :former, :step, :hash, :gateway, :attempts, :resend, :expires)
                        on conflict (firm_id, domain_id) do update
                           set number = excluded.number, former = excluded.former, step = excluded.step,
                               code_hash = excluded.code_hash, gateway_id = excluded.gateway_id,
                               attempts_left = excluded.attempts_left, resend_at = excluded.resend_at,
                               expires_at = excluded.expires_at
                        """)
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

    /// A code that was handed over, or could not be.
    record Sent(
            UUID id, UUID client, String number, String gateway, SmsOutcome outcome, Instant at) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Sent sent) {
        jdbc.sql(
                        """
                        insert into phone_text (id, domain_id, number, gateway, taken, reason, sent_at)
                        values (:id, :client, :number, :gateway, :taken, :reason, :at)
                        """)
                .param("id", sent.id())
                .param("client", sent.client())
                .param("number", sent.number())
                .param("gateway", sent.gateway())
                .param("taken", sent.outcome().taken())
                .param("reason", sent.outcome().reason())
                .param("at", Timestamp.from(sent.at()))
                .update();
    }

    /// The latest first.
    public List<Sent> sent(UUID client, int most) {
        return jdbc.sql(
                        """
                        select id, domain_id, number, gateway, taken, reason, sent_at
                          from phone_text
                         where domain_id = :client
                         order by sent_at desc, id desc
                         limit :most
                        """)
                .param("client", client)
                .param("most", most)
                .query(PhoneChecks::sent)
                .list();
    }

    /// How many codes went out since then to a client or to a number, whichever is more. Those of other clients count:
    /// who is called again and again is one person.
    @Transactional(propagation = Propagation.MANDATORY)
    public int sentSince(Instant since, UUID client, String number) {
        return walls.over(() ->
                jdbc.sql(
                                """
                                select greatest(
                                    (select count(*) from phone_text
                                      where domain_id = :client and sent_at > :since and taken),
                                    (select count(*) from phone_text
                                      where number = :number and sent_at > :since and taken))
                                """)
                        .param("since", Timestamp.from(since))
                        .param("client", client)
                        .param("number", number)
                        .query(Integer.class)
                        .single());
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

    private static Sent sent(ResultSet row, int number) throws SQLException {
        return new Sent(
                row.getObject("id", UUID.class),
                row.getObject("domain_id", UUID.class),
                row.getString("number"),
                row.getString("gateway"),
                new SmsOutcome(row.getBoolean("taken"), row.getString("reason")),
                row.getTimestamp("sent_at").toInstant());
    }
}
