package io.parvis.people.clientele;

import io.parvis.people.clients.ClientKind;
import io.parvis.people.domains.DomainStatus;
import io.parvis.people.firm.Feature;
import io.parvis.people.identity.Visit;
import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// All SQL about clients as programs read them.
@Repository
@Transactional(readOnly = true)
class ClientResources {

    private static final TypeReference<Map<UUID, String>> BY_FIELD = new TypeReference<>() {};

    private static final String SELECT =
            """
            select c.id, c.code, c.kind, c.name, c.contact_name, c.login, c.email, c.language, c.country, c.phone,
                   c.verified_phone, c.vat_number, c.street, c.postal_code, c.city, c.region, c.project_id, c.group_id,
                   s.attitude_id, coalesce(s.remark, '') as remark, c.own_fields, d.status, d.blocked, c.created_at,
                   c.registered_from, c.updated_at, c.archived_at, c.version
              from client c
              join domain d on d.firm_id = c.firm_id and d.id = c.id
              left join client_standing s on s.firm_id = c.firm_id and s.client_id = c.id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ClientResources(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// @throws NotFound when there is no such client in sight
    public ClientResource get(UUID id) {
        return jdbc.sql(SELECT + " where c.id = :id")
                .param("id", id)
                .query(this::client)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// The clients behind rows of the list, by their ids.
    public Map<UUID, ClientResource> of(List<ClientRow> rows) {
        return jdbc
                .sql(SELECT + " where c.id = any(:ids)")
                .param("ids", rows.stream().map(ClientRow::id).toArray(UUID[]::new))
                .query(this::client)
                .stream()
                .collect(Collectors.toMap(ClientResource::id, Function.identity()));
    }

    // What the firm's plan does not have is not there.
    private static @Nullable UUID offered(Feature feature, @Nullable UUID id) {
        return Visit.here().firm().has(feature) ? id : null;
    }

    private ClientResource client(ResultSet row, int number) throws SQLException {
        return new ClientResource(
                row.getObject("id", UUID.class),
                row.getString("code"),
                ClientKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("contact_name"),
                row.getString("login"),
                row.getString("email"),
                row.getString("language"),
                row.getString("country"),
                row.getString("phone"),
                row.getString("verified_phone"),
                row.getString("vat_number"),
                row.getString("street"),
                row.getString("postal_code"),
                row.getString("city"),
                row.getString("region"),
                offered(Feature.PROJECTS, row.getObject("project_id", UUID.class)),
                offered(Feature.CLIENT_GROUPS, row.getObject("group_id", UUID.class)),
                row.getObject("attitude_id", UUID.class),
                row.getString("remark"),
                json.readValue(row.getString("own_fields"), BY_FIELD),
                DomainStatus.valueOf(row.getString("status")),
                row.getBoolean("blocked"),
                row.getTimestamp("created_at").toInstant(),
                row.getString("registered_from"),
                row.getTimestamp("updated_at").toInstant(),
                instant(row.getTimestamp("archived_at")),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
