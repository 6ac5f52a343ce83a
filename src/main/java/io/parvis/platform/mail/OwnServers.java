package io.parvis.platform.mail;

import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Walls;
import io.parvis.platform.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about the mail servers of firms' own. Only the program itself sees them; a password is sealed with the
/// installation's key and never shown.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class OwnServers {

    private final JdbcClient jdbc;
    private final Walls walls;
    private final Vault vault;

    OwnServers(JdbcClient jdbc, Walls walls, Vault vault) {
        this.jdbc = jdbc;
        this.walls = walls;
        this.vault = vault;
    }

    /// Of the current firm.
    @Transactional(readOnly = true)
    public Optional<OwnServer> find() {
        return walls.over(() ->
                jdbc.sql("select host, port, encryption, username, falls_back from mail_server")
                        .query(OwnServers::server)
                        .optional());
    }

    /// @param password null to leave the one that is kept
    public void put(OwnServer server, @Nullable String password) {
        walls.over(() -> write(server, password));
    }

    /// What waits for it goes by the installation's server.
    public void remove() {
        walls.over(() -> {
            jdbc.sql(
                            "update mail set own_server = false where own_server and state in ('QUEUED', 'HELD')")
                    .update();
            return jdbc.sql("delete from mail_server").update();
        });
    }

    /// @throws IllegalStateException when it was sealed with another key than the installation's
    @Transactional(readOnly = true)
    public @Nullable String password() {
        return walls.over(() ->
                        jdbc.sql("select password from mail_server where password is not null")
                                .query(byte[].class)
                                .optional())
                .map(sealed -> vault.open(sealed, about()))
                .orElse(null);
    }

    /// How many mails it did not take so far, and what it said last; empty where all went well.
    @Transactional(readOnly = true)
    public Optional<Trouble> trouble() {
        return walls.over(() ->
                        jdbc.sql(
                                        """
                                        select count(*) as mails, max(last_error) as said
                                          from mail
                                         where state = 'QUEUED' and own_server and last_error is not null
                                        """)
                                .query((row, _) ->
                                        new Trouble(
                                                row.getInt("mails"), "" + row.getString("said")))
                                .optional())
                .filter(trouble -> trouble.mails() > 0);
    }

    /// @param said by the server
    public record Trouble(int mails, String said) {}

    private int write(OwnServer server, @Nullable String password) {
        return jdbc.sql(
                        """
                        insert into mail_server (host, port, encryption, username, password, falls_back)
                        values (:host, :port, :encryption, :user, cast(:password as bytea), :fallsBack)
                        on conflict (firm_id) do update
                           set host = excluded.host, port = excluded.port, encryption = excluded.encryption,
                               username = excluded.username, falls_back = excluded.falls_back,
                               password = case when excluded.username = '' then null
                                               else coalesce(excluded.password, mail_server.password) end
                        """)
                .param("host", server.host())
                .param("port", server.port())
                .param("encryption", server.encryption().name())
                .param("user", server.user())
                .param("password", password == null ? null : vault.seal(password, about()))
                .param("fallsBack", server.fallsBack())
                .update();
    }

    // A password copied to another firm's row opens nothing there.
    private static String about() {
        return "mail-server/" + Current.actor().inFirm();
    }

    private static OwnServer server(ResultSet row, int number) throws SQLException {
        return new OwnServer(
                row.getString("host"),
                row.getInt("port"),
                Encryption.valueOf(row.getString("encryption")),
                row.getString("username"),
                row.getBoolean("falls_back"));
    }
}
