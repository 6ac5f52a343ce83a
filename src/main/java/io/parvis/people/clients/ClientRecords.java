package io.parvis.people.clients;

import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// All SQL about what the office knows of one client.
@Repository
@Transactional(readOnly = true)
public class ClientRecords {

    private static final TypeReference<Map<UUID, String>> BY_FIELD = new TypeReference<>() {};

    private static final String SAVE =
            """
            update client
               set kind = :kind, name = :name, language = :language, country = :country, contact_name = :contact_name,
                   phone = :phone, vat_number = :vat_number, street = :street, postal_code = :postal_code,
                   city = :city, region = :region, project_id = cast(:project as uuid),
                   group_id = cast(:group as uuid), own_fields = cast(:own_fields as jsonb), version = version + 1
             where id = :id and version = :version
            """;

    private static final String ALIKE =
            """
            select c.id, c.code, c.name
              from client c
              join domain d on d.firm_id = c.firm_id and d.id = c.id
             where c.id <> :self and c.archived_at is null
               and (c.email_key <> '' and c.email_key = lower(:email)
                    or c.vat_number <> '' and c.vat_number = :vat_number
                    or c.phone <> '' and c.phone = :phone)
             order by c.name collate reader_order, c.id
             limit 5
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ClientRecords(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// @throws NotFound when there is no such client in sight: one behind a shield is not
    public ClientRecord get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public Optional<ClientRecord> find(UUID id) {
        return jdbc.sql(
                        """
                        select c.id, c.code, c.kind, c.name, c.language, c.country, c.created_at, c.contact_name,
                               c.phone, c.verified_phone, c.vat_number, c.street, c.postal_code, c.city, c.region,
                               c.project_id, c.group_id, c.own_fields, c.registered_from, c.archived_at, c.archived_for, c.login,
                               c.email, c.version, s.attitude_id, coalesce(s.remark, '') as remark
                          from client c
                          join domain d on d.firm_id = c.firm_id and d.id = c.id
                          left join client_standing s on s.firm_id = c.firm_id and s.client_id = c.id
                         where c.id = :id
                        """)
                .param("id", id)
                .query(this::record)
                .optional();
    }

    /// Writes what the office may change. @throws Stale when somebody saved since the version was read
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(ClientRecord changed) {
        var client = changed.client();
        var details = changed.details();
        Stale.whenNone(
                jdbc.sql(SAVE)
                        .params(parameters(details))
                        .param("kind", client.kind().name())
                        .param("name", client.name())
                        .param("language", client.language())
                        .param("country", client.country())
                        .param("id", client.id())
                        .param("version", changed.version())
                        .update());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void judge(UUID client, Standing standing) {
        jdbc.sql(
                        """
                        insert into client_standing (client_id, attitude_id, remark)
                        values (:client, cast(:attitude as uuid), :remark)
                        on conflict (firm_id, client_id)
                        do update set attitude_id = excluded.attitude_id, remark = excluded.remark
                        """)
                .param("client", client)
                .param("attitude", standing.attitude())
                .param("remark", standing.remark())
                .update();
    }

    /// Others who give the same e-mail, VAT number or telephone number, by name; at most five.
    public List<Namesake> alike(UUID self, String email, ClientDetails details) {
        return jdbc.sql(ALIKE)
                .param("self", self)
                .param("email", email)
                .param("vat_number", details.vatNumber())
                .param("phone", details.phone())
                .query((row, _) ->
                        new Namesake(
                                row.getObject("id", UUID.class),
                                row.getString("code"),
                                row.getString("name")))
                .list();
    }

    Map<String, ?> parameters(ClientDetails details) {
        var values = new HashMap<String, Object>();
        values.put("contact_name", details.contactName());
        values.put("phone", details.phone());
        values.put("vat_number", details.vatNumber());
        values.put("street", details.address().street());
        values.put("postal_code", details.address().postalCode());
        values.put("city", details.address().city());
        values.put("region", details.address().region());
        values.put("project", details.project());
        values.put("group", details.group());
        values.put("own_fields", json.writeValueAsString(details.ownFields()));
        return values;
    }

    private ClientRecord record(ResultSet row, int number) throws SQLException {
        return new ClientRecord(
                Clients.client(row, number),
                details(row),
                new Standing(row.getObject("attitude_id", UUID.class), row.getString("remark")),
                row.getString("login"),
                row.getString("email"),
                row.getString("verified_phone"),
                row.getString("registered_from"),
                instant(row.getTimestamp("archived_at")),
                List.of((String[]) row.getArray("archived_for").getArray()),
                row.getInt("version"));
    }

    private ClientDetails details(ResultSet row) throws SQLException {
        return new ClientDetails(
                row.getString("contact_name"),
                row.getString("phone"),
                row.getString("vat_number"),
                new Address(
                        row.getString("street"),
                        row.getString("postal_code"),
                        row.getString("city"),
                        row.getString("region")),
                row.getObject("project_id", UUID.class),
                row.getObject("group_id", UUID.class),
                json.readValue(row.getString("own_fields"), BY_FIELD));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    /// Another client that may be the same.
    public record Namesake(UUID id, String code, String name) {}
}
