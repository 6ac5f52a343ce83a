package io.parvis.people.clients;

import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes new clients, and reads their names and codes. Lists of domains read the client's name themselves, in their own one statement.
@Repository
@Transactional(readOnly = true)
public class Clients {

    private static final String ADD =
            """
            insert into client (id, code, kind, name, language, country, created_at, login, email, registered_from,
                                contact_name, phone, vat_number, street, postal_code, city, region, project_id, group_id,
                                own_fields)
            values (:id, :code, :kind, :name, :language, :country, :at, :login, :email, :from, :contact_name, :phone,
                    :vat_number, :street, :postal_code, :city, :region, cast(:project as uuid), cast(:group as uuid),
                    cast(:own_fields as jsonb))
            """;

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

    /// Writes a new client, all in one row at once: each further version of a row would be written into every index again.
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(NewRecord entry) {
        var client = entry.client();
        jdbc.sql(ADD)
                .params(records.parameters(entry.details()))
                .param("id", client.id())
                .param("code", client.code())
                .param("kind", client.kind().name())
                .param("name", client.name())
                .param("language", client.language())
                .param("country", client.country())
                .param("at", Timestamp.from(client.createdAt()))
                .param("login", entry.login())
                .param("email", entry.email())
                .param("from", entry.registeredFrom())
                .update();
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
