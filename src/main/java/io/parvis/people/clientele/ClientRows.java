package io.parvis.people.clientele;

import io.parvis.people.clientele.ClientRow.Place;
import io.parvis.people.clientele.ClientRow.Sorting;
import io.parvis.people.clientele.ClientRow.Standing;
import io.parvis.people.clients.ClientKind;
import io.parvis.people.domains.DomainStatus;
import io.parvis.people.identity.AccountState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The statements behind the list of clients. They join the domain, whose wall decides which clients an employee sees.
@Repository
@Transactional(readOnly = true)
class ClientRows {

    /// Counting stops here: further on nobody reads the number.
    static final int MOST_COUNTED = 10_000;

    // Enough for a page even when some are shielded or filtered out; when not, four times as many
    // follow.
    private static final int HANDFUL = 80;

    private static final String COLUMNS =
            """
            select c.id, c.code, c.name, c.login, c.kind, c.city, c.country, c.language, c.project_id, c.group_id,
                   s.attitude_id, d.status, d.blocked, c.archived_at is not null as archived, a.state, c.created_at
            """;

    static final String JOINED =
            """
              join domain d on d.firm_id = c.firm_id and d.id = c.id
              join account a on a.firm_id = d.firm_id and a.id = d.owner_id
              left join client_standing s on s.firm_id = c.firm_id and s.client_id = c.id
            """;

    private final JdbcClient jdbc;

    ClientRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Up to `most` rows after the place where the query's page begins.
    public List<ClientRow> page(ClientListQuery query, ZoneId zone, int most) {
        return query.asksIndex() ? held(query, zone, most) : plain(query, zone, most);
    }

    /// Clients that resemble what was mistyped, the closest first.
    public List<ClientRow> resembling(ClientListQuery query, ZoneId zone, int most) {
        var conditions = ClientConditions.of(query, zone);
        return jdbc.sql(
                        COLUMNS
                                + " from clients_resembling(:words, :most) f join client c on c.id = f.id"
                                + JOINED
                                + " where true"
                                + conditions.sql()
                                + " order by f.likeness desc, c.id")
                .params(conditions.parameters())
                .param("words", query.filter().q())
                .param("most", most)
                .query(ClientRows::row)
                .list();
    }

    /// How many rows the filter leaves, up to one more than [#MOST_COUNTED].
    public int count(ClientListQuery query, ZoneId zone) {
        var conditions = ClientConditions.of(query, zone);
        var parameters = new HashMap<>(conditions.parameters());
        var from = "client c";
        if (query.asksIndex()) {
            from = "clients_holding(:fragment, null, null, :most) f join client c on c.id = f.id";
            parameters.put("fragment", query.fragment());
        }
        parameters.put("most", MOST_COUNTED + 1);
        return jdbc.sql(
                        "select count(*) from (select from "
                                + from
                                + JOINED
                                + " where true"
                                + conditions.sql()
                                + " limit :most) counted")
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private List<ClientRow> plain(ClientListQuery query, ZoneId zone, int most) {
        var conditions = ClientConditions.of(query, zone);
        var parameters = new HashMap<>(conditions.parameters());
        parameters.put("most", most);
        var after = query.after();
        if (after != null) {
            parameters.put("key", after.key());
            parameters.put("id", after.id());
        }
        var place = (after == null ? "" : query.order().after()) + query.order().clause();
        return jdbc.sql(
                        COLUMNS
                                + " from client c"
                                + JOINED
                                + " where true"
                                + conditions.sql()
                                + place
                                + " limit :most")
                .params(parameters)
                .query(ClientRows::row)
                .list();
    }

    // By name, handful after handful, until the page is full or no more clients hold the fragment.
    private List<ClientRow> held(ClientListQuery query, ZoneId zone, int most) {
        var found = new ArrayList<ClientRow>();
        var from = query.after();
        for (int size = HANDFUL; found.size() < most; size *= 4) {
            var names = candidates(query.fragment(), from, size);
            found.addAll(rows(names, query, zone));
            if (names.size() < size) {
                break;
            }
            from = names.getLast();
        }
        return found.subList(0, Math.min(found.size(), most));
    }

    private List<ClientListQuery.Place> candidates(
            String fragment, ClientListQuery.@Nullable Place from, int size) {
        var parameters = new HashMap<String, Object>(Map.of("fragment", fragment, "size", size));
        parameters.put("name", from == null ? null : from.key());
        parameters.put("id", from == null ? null : from.id());
        return jdbc.sql(
                        """
                        select name, id
                          from clients_holding(:fragment, cast(:name as text), cast(:id as uuid), :size)
                        """)
                .params(parameters)
                .query((row, _) ->
                        new ClientListQuery.Place(
                                row.getString("name"), row.getObject("id", UUID.class)))
                .list();
    }

    private List<ClientRow> rows(
            List<ClientListQuery.Place> candidates, ClientListQuery query, ZoneId zone) {
        var conditions = ClientConditions.of(query, zone);
        return jdbc.sql(
                        COLUMNS
                                + " from client c"
                                + JOINED
                                + " where c.id = any(:ids)"
                                + conditions.sql()
                                + ClientOrder.NAME.clause())
                .params(conditions.parameters())
                .param(
                        "ids",
                        candidates.stream().map(ClientListQuery.Place::id).toArray(UUID[]::new))
                .query(ClientRows::row)
                .list();
    }

    private static ClientRow row(ResultSet row, int number) throws SQLException {
        return new ClientRow(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("login"),
                ClientKind.valueOf(row.getString("kind")),
                new Place(
                        row.getString("city"), row.getString("country"), row.getString("language")),
                new Sorting(
                        row.getObject("project_id", UUID.class),
                        row.getObject("group_id", UUID.class),
                        row.getObject("attitude_id", UUID.class)),
                new Standing(
                        DomainStatus.valueOf(row.getString("status")),
                        row.getBoolean("blocked"),
                        row.getBoolean("archived"),
                        AccountState.valueOf(row.getString("state"))),
                row.getTimestamp("created_at").toInstant());
    }
}
