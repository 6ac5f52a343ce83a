package io.parvis.people.sending;

import io.parvis.platform.i18n.Translations;
import io.parvis.platform.mail.Stationery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about what the current firm's mails bear. Each write answers whether it was done: not when somebody saved since
/// the version was read.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SendingBook implements Stationery {

    private static final String SHEET =
            """
            select coalesce((select p.sender
                               from client c
                               join project p on p.firm_id = c.firm_id and p.id = c.project_id
                              where c.id = cast(:client as uuid) and p.sender <> ''),
                            (select address from sending_address where standard), '') as sender,
                   coalesce((select own_server from sending), false) as own,
                   coalesce((select case :language when 'fr' then signature_fr
                                                   when 'nl' then signature_nl
                                                   else signature_en end
                               from sending), '') as signature
            """;

    private final JdbcClient jdbc;

    SendingBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Sheet sheet(String language, @Nullable UUID client) {
        return jdbc.sql(SHEET)
                .param("client", client)
                .param("language", language)
                .query((row, _) ->
                        new Sheet(
                                row.getString("sender"),
                                row.getBoolean("own"),
                                row.getString("signature")))
                .single();
    }

    @Transactional(readOnly = true)
    public Sending get() {
        return jdbc.sql("select signature_fr, signature_nl, signature_en, version from sending")
                .query(SendingBook::sending)
                .optional()
                .orElse(Sending.NONE);
    }

    public boolean put(Translations signature, int version) {
        return jdbc.sql(
                                """
                                insert into sending (signature_fr, signature_nl, signature_en, version)
                                values (:fr, :nl, :en, 1)
                                on conflict (firm_id) do update
                                   set signature_fr = excluded.signature_fr, signature_nl = excluded.signature_nl,
                                       signature_en = excluded.signature_en, version = sending.version + 1
                                 where sending.version = :version
                                """)
                        .param("fr", signature.fr())
                        .param("nl", signature.nl())
                        .param("en", signature.en())
                        .param("version", version)
                        .update()
                == 1;
    }

    /// Whether there is a server of the firm's own.
    public boolean put(boolean ownServer, int version) {
        return jdbc.sql(
                                """
                                insert into sending (own_server, version) values (:own, 1)
                                on conflict (firm_id) do update
                                   set own_server = excluded.own_server, version = sending.version + 1
                                 where sending.version = :version
                                """)
                        .param("own", ownServer)
                        .param("version", version)
                        .update()
                == 1;
    }

    private static Sending sending(ResultSet row, int number) throws SQLException {
        return new Sending(
                new Translations(
                        row.getString("signature_fr"),
                        row.getString("signature_nl"),
                        row.getString("signature_en")),
                row.getInt("version"));
    }
}
