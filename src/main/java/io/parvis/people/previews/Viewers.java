package io.parvis.people.previews;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.parvis.people.clientele.FilteredClients;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.AccountState;
import io.parvis.people.identity.Visit;
import io.parvis.people.menus.Audience;
import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriUtils;

/// The statements about those as whom a portal can be looked at: clients by their owner, workers by themselves.
@Repository
@Transactional(readOnly = true)
class Viewers {

    private static final String CLIENTS =
            """
            select c.id, d.owner_id as account, c.name, c.code as number, a.state
              from domain d
              join client c on c.firm_id = d.firm_id and c.id = d.id
              join account a on a.firm_id = d.firm_id and a.id = d.owner_id
             where c.archived_at is null and a.state <> 'DEACTIVATED'
            """;

    private static final String WORKERS =
            """
            select c.id, a.id as account, c.name, c.number, a.state
              from worker c
              join account a on a.firm_id = c.firm_id and a.id = c.account_id
             where c.archived_at is null and a.state <> 'DEACTIVATED'
            """;

    private static final String ORDER = " order by c.name collate reader_order, c.id limit :most";

    private final JdbcClient jdbc;
    private final FilteredClients filtered;

    Viewers(JdbcClient jdbc, FilteredClients filtered) {
        this.jdbc = jdbc;
        this.filtered = filtered;
    }

    /// By name. @param q a part of name, number, e-mail or telephone; empty for everybody
    List<Viewer> list(Audience audience, String q, int most) {
        return switch (audience) {
            case CLIENT -> clients(q, most);
            case WORKER -> workers(q, most);
        };
    }

    private List<Viewer> clients(String q, int most) {
        var parameters = new HashMap<String, Object>();
        parameters.put("most", most);
        parameters.put("narrowed", Visit.narrowedTo());
        parameters.put(
                "ids",
                q.isEmpty()
                        ? null
                        : filtered.ids("q=" + UriUtils.encode(q, UTF_8)).toArray(UUID[]::new));
        return rows(
                CLIENTS
                        + """
                          and (cast(:ids as uuid[]) is null or c.id in (select unnest(cast(:ids as uuid[]))))
                          and (cast(:narrowed as uuid) is null or c.id = :narrowed)
                        """
                        + ORDER,
                parameters);
    }

    private List<Viewer> workers(String q, int most) {
        return rows(
                WORKERS + " and (:q = '' or position(folded(:q) in c.searched) > 0)" + ORDER,
                Map.of("q", q, "most", most));
    }

    /// @throws NotFound when nobody in sight has such a portal
    Viewer get(Audience audience, UUID id) {
        return rows(
                        (audience == Audience.CLIENT ? CLIENTS : WORKERS) + " and c.id = :id",
                        Map.of("id", id))
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<Viewer> rows(String sql, Map<String, Object> parameters) {
        return jdbc.sql(sql).params(parameters).query(Viewers::viewer).list();
    }

    private static Viewer viewer(ResultSet row, int number) throws SQLException {
        return new Viewer(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account", UUID.class)),
                row.getString("name"),
                row.getString("number"),
                AccountState.valueOf(row.getString("state")));
    }
}
