package io.parvis.people.phones;

import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.sms.SmsAccount;
import io.parvis.platform.sms.SmsKind;
import io.parvis.platform.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about gateways. Their secrets are sealed.
@Repository
@Transactional(readOnly = true)
class Gateways {

    private static final String SELECT =
            """
            select id, name, kind, pattern, priority, resend_seconds, valid_minutes, attempts, active, address, body,
                   header, account, sender, secret, version
              from phone_gateway
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    Gateways(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /// In the order in which they are tried.
    public List<Gateway> all() {
        return jdbc.sql(SELECT + " order by priority, id").query(this::gateway).list();
    }

    /// Those that a number may be tried by, in that order.
    ///
    /// @param number as E.164
    public List<Gateway> reaching(String number) {
        return all().stream()
                .filter(gateway -> gateway.active() && gateway.reaches(number))
                .toList();
    }

    public Gateway get(GatewayId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query(this::gateway)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Whether the firm asks its clients to verify a number.
    public boolean isAsked() {
        return jdbc.sql("select asked from phone_asking")
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    public boolean anyActive() {
        return jdbc.sql("select exists (select from phone_gateway where active)")
                .query(Boolean.class)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(boolean asked) {
        jdbc.sql(
                        """
                        insert into phone_asking (asked) values (:asked)
                        on conflict (firm_id) do update set asked = excluded.asked
                        """)
                .param("asked", asked)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Gateway gateway) {
        written(
                        jdbc.sql(
                                """
                                insert into phone_gateway (id, name, kind, pattern, priority, resend_seconds,
                                                           valid_minutes, attempts, active, address, body, header,
                                                           account, sender, secret)
                                values (:id, :name, :kind, :pattern, :priority, :resend, :valid, :attempts, :active,
                                        :address, :body, :header, :account, :sender, :secret)
                                """),
                        gateway)
                .update();
    }

    /// @return whether nobody had changed it since that version
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean save(Gateway gateway) {
        return written(
                                jdbc.sql(
                                        """
                                        update phone_gateway
                                           set name = :name, kind = :kind, pattern = :pattern, priority = :priority,
                                               resend_seconds = :resend, valid_minutes = :valid, attempts = :attempts,
                                               active = :active, address = :address, body = :body, header = :header,
                                               account = :account, sender = :sender, secret = :secret,
                                               version = version + 1
                                         where id = :id and version = :version
                                        """),
                                gateway)
                        .param("version", gateway.version())
                        .update()
                > 0;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(GatewayId id) {
        jdbc.sql("delete from phone_gateway where id = :id").param("id", id.value()).update();
    }

    private StatementSpec written(StatementSpec statement, Gateway gateway) {
        var account = gateway.account();
        return statement
                .param("id", gateway.id().value())
                .param("name", gateway.name())
                .param("kind", account.kind().name())
                .param("pattern", gateway.pattern())
                .param("priority", gateway.priority())
                .param("resend", gateway.resendAfter().toSeconds())
                .param("valid", gateway.validFor().toMinutes())
                .param("attempts", gateway.attempts())
                .param("active", gateway.active())
                .param("address", account.address())
                .param("body", account.body())
                .param("header", account.header())
                .param("account", account.account())
                .param("sender", account.from())
                .param("secret", vault.seal(account.secret(), about(gateway.id())));
    }

    private static String about(GatewayId id) {
        return "gateway " + id;
    }

    private Gateway gateway(ResultSet row, int number) throws SQLException {
        var id = new GatewayId(row.getObject("id", UUID.class));
        return new Gateway(
                id,
                row.getString("name"),
                row.getString("pattern"),
                row.getInt("priority"),
                Duration.ofSeconds(row.getLong("resend_seconds")),
                Duration.ofMinutes(row.getLong("valid_minutes")),
                row.getInt("attempts"),
                row.getBoolean("active"),
                account(row, id),
                row.getInt("version"));
    }

    private SmsAccount account(ResultSet row, GatewayId id) throws SQLException {
        var secret = row.getBytes("secret");
        return new SmsAccount(
                SmsKind.valueOf(row.getString("kind")),
                row.getString("address"),
                row.getString("body"),
                row.getString("header"),
                row.getString("account"),
                row.getString("sender"),
                secret == null ? "" : vault.open(secret, about(id)));
    }
}
