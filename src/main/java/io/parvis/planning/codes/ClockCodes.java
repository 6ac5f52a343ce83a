package io.parvis.planning.codes;

import io.parvis.people.identity.Token;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about codes, one by one; lists are read by [CodeRows].
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ClockCodes {

    private final JdbcClient jdbc;
    private final Vault vault;

    ClockCodes(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /// @throws NotFound when the client is not in sight, or left
    @Transactional(readOnly = true)
    public Place place(UUID client) {
        return jdbc.sql("select id, code, name from domain where id = :client and not closed")
                .param("client", client)
                .query(Place.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Optional<ClockCode> find(UUID client) {
        return of(List.of(client)).stream().findFirst();
    }

    /// Those of these clients who are in sight and have not left, by name.
    @Transactional(readOnly = true)
    public List<ClockCode> of(Collection<UUID> clients) {
        return jdbc.sql(
                        """
                        select d.id, d.code, d.name, k.sealed, k.made_at
                          from domain d
                          join clock_code k on k.firm_id = d.firm_id and k.domain_id = d.id
                         where d.id = any(:clients) and not d.closed
                         order by d.name collate reader_order, d.id
                        """)
                .param("clients", clients.toArray(UUID[]::new))
                .query(this::code)
                .list();
    }

    private ClockCode code(ResultSet row, int number) throws SQLException {
        var client = row.getObject("id", UUID.class);
        return new ClockCode(
                new Place(client, row.getString("code"), row.getString("name")),
                opened(row.getBytes("sealed"), client),
                row.getTimestamp("made_at").toInstant());
    }

    private @Nullable Token opened(byte[] sealed, UUID client) {
        try {
            return new Token(vault.open(sealed, about(client)));
        } catch (IllegalStateException lostKey) {
            return null;
        }
    }

    /// @return whether there was none yet
    public boolean add(UUID client, Token key, Instant at) {
        return jdbc.sql(
                                """
                                insert into clock_code (domain_id, key_hash, sealed, made_at)
                                select d.id, :hash, :sealed, :at from domain d where d.id = :client and not d.closed
                                    on conflict on constraint clock_code_pk do nothing
                                """)
                        .param("client", client)
                        .param("hash", key.hash())
                        .param("sealed", vault.seal(key.text(), about(client)))
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /// @return whether there was one
    public boolean remove(UUID client) {
        return jdbc.sql("delete from clock_code where domain_id = :client")
                        .param("client", client)
                        .update()
                == 1;
    }

    // A code that is copied to the row of another client does not open.
    private static String about(UUID client) {
        return "clock-code " + client;
    }
}
