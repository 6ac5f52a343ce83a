package io.parvis.people.clients;

import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A client's name and code. Lists of domains read the client's name themselves, in their own one statement.
@Repository
@Transactional(readOnly = true)
public class Clients {

    private final JdbcClient jdbc;
    private final ClientRecords records;

    Clients(JdbcClient jdbc, ClientRecords records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    public Client get(UUID id) {
        return jdbc.sql(
                        "select id, code, kind, name, language, country, created_at from client where id = :id")
                .param("id", id)
                .query(Clients::client)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(NewRecord client) {
        records.add(client);
    }

    /// Takes the next `size` codes of this firm and returns the last of them. In a transaction of its own: the codes are
    /// handed out from memory, whatever becomes of the act that drew them.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    long takeCodes(int size) {
        return jdbc.sql(
                        """
                        insert into client_code as c (firm_id, last) values (current_firm(), :size)
                        on conflict (firm_id) do update set last = c.last + :size
                        returning last
                        """)
                .param("size", size)
                .query(Long.class)
                .single();
    }

    static Client client(ResultSet row, int number) throws SQLException {
        return new Client(
                row.getObject("id", UUID.class),
                row.getString("code"),
                ClientKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("language"),
                row.getString("country"),
                row.getTimestamp("created_at").toInstant());
    }
}
