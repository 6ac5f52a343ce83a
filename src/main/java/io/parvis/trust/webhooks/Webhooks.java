package io.parvis.trust.webhooks;

import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Walls;
import io.parvis.platform.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about webhooks and their secrets.
@Repository
@Transactional(readOnly = true)
class Webhooks {

    private static final String SELECT =
            "select id, name, url, types, shielded, state, version from webhook";

    private final JdbcClient jdbc;
    private final Walls walls;
    private final Vault vault;

    Webhooks(JdbcClient jdbc, Walls walls, Vault vault) {
        this.jdbc = jdbc;
        this.walls = walls;
        this.vault = vault;
    }

    /// By name.
    public List<Webhook> all() {
        return jdbc.sql(SELECT + " order by name collate reader_order, id")
                .query(Webhooks::webhook)
                .list();
    }

    public Webhook get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public Optional<Webhook> find(UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(Webhooks::webhook)
                .optional();
    }

    /// Those that want to be told one of these, kept for this transaction: none is deleted while something is written for
    /// it.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Webhook> held(List<String> types) {
        return jdbc.sql(SELECT + " where types && cast(:types as text[]) order by id for key share")
                .param("types", types.toArray(String[]::new))
                .query(Webhooks::webhook)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Webhook webhook, String secret, Instant at) {
        written(
                jdbc.sql(
                                """
                                insert into webhook (id, name, url, types, shielded, created_at)
                                values (:id, :name, :url, :types, :shielded, :at)
                                """)
                        .param("at", Timestamp.from(at)),
                webhook);
        jdbc.sql("insert into webhook_secret (webhook_id, secret) values (:id, :secret)")
                .param("id", webhook.id())
                .param("secret", vault.seal(secret, about(webhook.id())))
                .update();
    }

    /// @return whether nobody had changed it since that version
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean save(Webhook webhook) {
        return written(
                        jdbc.sql(
                                        """
                                        update webhook
                                           set name = :name, url = :url, types = :types, shielded = :shielded,
                                               version = version + 1
                                         where id = :id and version = :version
                                        """)
                                .param("version", webhook.version()),
                        webhook)
                > 0;
    }

    /// @return whether it was in another state
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean become(UUID id, Webhook.State state) {
        return jdbc.sql("update webhook set state = :state where id = :id and state <> :state")
                        .param("state", state.name())
                        .param("id", id)
                        .update()
                > 0;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(UUID id) {
        jdbc.sql("delete from webhook where id = :id").param("id", id).update();
    }

    /// Puts another secret; the one before counts beside it until then.
    @Transactional(propagation = Propagation.MANDATORY)
    public void renew(UUID id, String secret, Instant until) {
        walls.over(() ->
                jdbc.sql(
                                """
                                update webhook_secret set former = secret, former_until = :until, secret = :secret
                                 where webhook_id = :id
                                """)
                        .param("until", Timestamp.from(until))
                        .param("secret", vault.seal(secret, about(id)))
                        .param("id", id)
                        .update());
    }

    /// With what to sign: the secret, and the one before while it still counts. None when the installation lost the key
    /// with which they were sealed.
    public List<String> secrets(UUID id, Instant now) {
        return walls.over(() ->
                jdbc
                        .sql(
                                """
                                select unnest(case when former_until > :now then array[secret, former]
                                                   else array[secret] end)
                                  from webhook_secret
                                 where webhook_id = :id
                                """)
                        .param("now", Timestamp.from(now))
                        .param("id", id)
                        .query((row, _) -> opened(row.getBytes(1), id))
                        .stream()
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Optional<String> opened(byte[] sealed, UUID id) {
        try {
            return Optional.of(vault.open(sealed, about(id)));
        } catch (IllegalStateException lostKey) {
            return Optional.empty();
        }
    }

    // A secret that is copied to another webhook's row does not open.
    private static String about(UUID id) {
        return "webhook " + id;
    }

    private static int written(JdbcClient.StatementSpec statement, Webhook webhook) {
        return statement
                .param("id", webhook.id())
                .param("name", webhook.name())
                .param("url", webhook.url())
                .param("types", webhook.types().toArray(String[]::new))
                .param("shielded", webhook.shielded())
                .update();
    }

    private static Webhook webhook(ResultSet row, int number) throws SQLException {
        return new Webhook(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("url"),
                List.of((String[]) row.getArray("types").getArray()),
                row.getBoolean("shielded"),
                Webhook.State.valueOf(row.getString("state")),
                row.getInt("version"));
    }
}
