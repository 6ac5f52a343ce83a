package io.parvis.people.matching;

import io.parvis.people.mapping.Draft;
import io.parvis.people.mapping.Facts;
import io.parvis.people.mapping.Settings.Matching;
import io.parvis.people.mapping.Target;
import io.parvis.platform.tenancy.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// All SQL that looks clients up for lines of a file, many at once.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class KnownClients {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private static final String KNOWN =
            """
            select c.id, c.code, c.email_key, c.kind, c.name, c.language, c.country, c.contact_name, c.phone,
                   c.vat_number, c.street, c.postal_code, c.city, c.region, c.project_id::text, c.group_id::text,
                   c.own_fields, s.attitude_id::text, coalesce(s.remark, '') as remark, c.version,
                   d.version as domain_version, c.archived_at is not null as archived
              from client c
              join domain d on d.firm_id = c.firm_id and d.id = c.id
              left join client_standing s on s.firm_id = c.firm_id and s.client_id = c.id
            """;

    // Only of what is in sight: whoever imports learns no name behind a shield.
    private static final String ALIKE =
            """
            select c.vat_number, c.phone, c.email_key, c.code as called
              from client c
              join domain d on d.firm_id = c.firm_id and d.id = c.id
             where c.archived_at is null
               and (c.vat_number = any(:numbers) and c.vat_number <> ''
                    or c.phone = any(:phones) and c.phone <> ''
                    or c.email_key = any(:addresses) and c.email_key <> '')
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Walls walls;

    KnownClients(JdbcClient jdbc, JsonMapper json, Walls walls) {
        this.jdbc = jdbc;
        this.json = json;
        this.walls = walls;
    }

    public Surroundings around(List<Draft> drafts, Matching matching) {
        return new Surroundings(
                known(drafts, matching),
                codes(values(drafts, draft -> draft.get(Target.CODE))),
                walls.over(() -> owners(values(drafts, Draft::loginKey))),
                alike(drafts));
    }

    /// Those of them that are in sight.
    public Map<UUID, Known> byId(List<UUID> clients) {
        return jdbc
                .sql(KNOWN + " where c.id = any(:ids)")
                .param("ids", clients.toArray(UUID[]::new))
                .query(this::known)
                .stream()
                .collect(Collectors.toMap(Known::id, Function.identity()));
    }

    private Map<String, List<Known>> known(List<Draft> drafts, Matching matching) {
        var byCode = matching == Matching.CODE;
        var keys = values(drafts, draft -> draft.key(matching));
        var found =
                jdbc.sql(
                                KNOWN
                                        + (byCode
                                                ? " where c.code = any(:keys)"
                                                : " where c.email_key = any(:keys) and c.email_key <> ''"))
                        .param("keys", keys)
                        .query(this::known)
                        .list();
        return found.stream()
                .collect(Collectors.groupingBy(byCode ? Known::code : Known::emailKey));
    }

    private Set<String> codes(String[] codes) {
        return new HashSet<>(
                jdbc.sql("select code from client where code = any(:codes)")
                        .param("codes", codes)
                        .query(String.class)
                        .list());
    }

    private Map<String, Owner> owners(String[] logins) {
        var owners = new HashMap<String, Owner>();
        jdbc.sql(
                        """
                        select id, identifier_key, email_key, state
                          from account
                         where realm = 'CLIENT' and identifier_key = any(:logins)
                        """)
                .param("logins", logins)
                .query(
                        (RowCallbackHandler)
                                row ->
                                        owners.put(
                                                row.getString("identifier_key"),
                                                new Owner(
                                                        row.getObject("id", UUID.class),
                                                        row.getString("email_key"),
                                                        "DEACTIVATED"
                                                                .equals(row.getString("state")))));
        return owners;
    }

    private Map<String, String> alike(List<Draft> drafts) {
        var alike = new HashMap<String, String>();
        jdbc.sql(ALIKE)
                .param("numbers", values(drafts, draft -> draft.facts().get("vat_number")))
                .param("phones", values(drafts, draft -> draft.facts().get("phone")))
                .param("addresses", values(drafts, Draft::emailKey))
                .query(
                        (RowCallbackHandler)
                                row -> {
                                    for (var column : List.of("vat_number", "phone", "email_key")) {
                                        alike.putIfAbsent(
                                                row.getString(column), row.getString("called"));
                                    }
                                });
        return alike;
    }

    private static String[] values(Collection<Draft> drafts, Function<Draft, String> value) {
        return drafts.stream()
                .map(value)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toArray(String[]::new);
    }

    private Known known(ResultSet row, int number) throws SQLException {
        return new Known(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("email_key"),
                facts(row),
                row.getInt("version"),
                row.getInt("domain_version"),
                row.getBoolean("archived"));
    }

    private Facts facts(ResultSet row) throws SQLException {
        var facts = Facts.none();
        for (var column : Facts.PLAIN) {
            facts.put(column, row.getString(column));
        }
        for (var column : List.of("project_id", "group_id", Facts.ATTITUDE, Facts.REMARK)) {
            var value = row.getString(column);
            facts.put(column, value == null ? "" : value);
        }
        json.readValue(row.getString("own_fields"), TEXTS)
                .forEach((field, value) -> facts.put(Facts.OWN + field, value));
        return facts;
    }
}
