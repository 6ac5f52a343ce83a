package io.parvis.people.clientele;

import io.parvis.people.clientele.ClientListQuery.Place;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The statements behind the list of clients. They join the domain, whose wall decides which clients an employee sees.
@Repository
@Transactional(readOnly = true)
class ClientRows {

    /// Counting stops here: further on nobody reads the number.
    static final int MOST_COUNTED = 1_000;

    /// Of what was searched for, one soon knows that it must be narrowed.
    private static final int MOST_FOUND = 100;

    private static final int MOST_AT_ONCE = 5_000;

    /// The domain's wall says which clients are in sight.
    static final String IN_SIGHT = " join domain d on d.firm_id = c.firm_id and d.id = c.id ";

    private static final String SHIELDED_IN_SIGHT =
            " join domain d on d.firm_id = c.firm_id and d.id = case when c.shielded then c.id end ";

    private static final String OWN =
            """
            c.firm_id, c.id, c.code, c.name, c.login, c.kind, c.city, c.country, c.language, c.project_id, c.group_id,
            c.archived_at, c.owner_state, c.created_at\
            """;

    private static final String COLUMNS =
            """
            select c.id, c.code, c.name, c.login, c.kind, c.city, c.country, c.language, c.project_id, c.group_id,
                   s.attitude_id, d.status, d.blocked, c.archived_at is not null as archived, c.owner_state, c.created_at
            """;

    private static final String STANDING =
            " left join client_standing s on s.firm_id = c.firm_id and s.client_id = c.id ";

    // What only resembles is told on one page, after which the list does not go on.
    private static final Place NOWHERE = new Place("", new UUID(0, 0));

    private final JdbcClient jdbc;

    ClientRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How many rows a filter leaves. @param more whether there are others that were not counted
    record Count(int number, boolean more) {

        // Of what was not counted to its end, a round number is told.
        private Count rounded() {
            return more ? new Count(number / 10 * 10, true) : this;
        }
    }

    /// Up to `most` rows after the place where the query's page begins.
    ///
    /// Handful after handful, each first taken from the clients alone in their order: the planner cannot know how few the
    /// walls hide, and would otherwise sort all that the firm has.
    public List<ClientRow> page(ClientListQuery query, ZoneId zone, int most) {
        var found = new ArrayList<ClientRow>();
        var from = query;
        for (int size = most + most / 4 + 10; ; size = Math.min(4 * size, MOST_AT_ONCE)) {
            var handful = handful(from, zone, size);
            handful.stream().flatMap(one -> Stream.ofNullable(one.seen())).forEach(found::add);
            if (found.size() >= most || handful.size() < size) {
                return found.subList(0, Math.min(found.size(), most));
            }
            from = query.from(handful.getLast().place());
        }
    }

    private List<Candidate> handful(ClientListQuery query, ZoneId zone, int size) {
        return query.asksIndex() ? held(query, zone, size) : plain(query, zone, size);
    }

    private List<Candidate> plain(ClientListQuery query, ZoneId zone, int size) {
        var conditions = ClientConditions.of(query, zone);
        var parameters = new HashMap<>(conditions.parameters());
        var after = query.after();
        if (after != null) {
            parameters.put("key", after.key());
            parameters.put("id", after.id());
        }
        var order = query.order();
        var here = conditions.sql() + (after == null ? "" : order.after()) + order.clause();
        var taken = "(select %s from client c where true%s limit %d) c".formatted(OWN, here, size);
        return jdbc.sql(COLUMNS + " from " + taken + " left" + IN_SIGHT + STANDING + order.clause())
                .params(parameters)
                .query((row, _) -> Candidate.inOrder(row, order))
                .list();
    }

    private List<Candidate> held(ClientListQuery query, ZoneId zone, int size) {
        var conditions = ClientConditions.of(query, zone);
        var parameters = new HashMap<>(conditions.parameters());
        var from = query.after();
        parameters.put("fragment", query.fragment());
        parameters.put("place", from == null ? null : from.key());
        parameters.put("from", from == null ? null : from.id());
        return jdbc.sql(
                        COLUMNS
                                + ", f.place as found_place, f.id as found_id"
                                + " from clients_holding(:fragment, cast(:place as text), cast(:from as uuid), "
                                + size
                                + ") with ordinality f (id, place, rank) left join client c on c.id = f.id"
                                + conditions.sql()
                                + " left"
                                + IN_SIGHT
                                + STANDING
                                + " order by f.rank")
                .params(parameters)
                .query((row, _) -> Candidate.found(row))
                .list();
    }

    /// Clients that resemble what was mistyped, the closest first.
    public List<ClientRow> resembling(ClientListQuery query, ZoneId zone, int most) {
        var conditions = ClientConditions.of(query, zone);
        return jdbc.sql(
                        COLUMNS
                                + " from clients_resembling(:words, "
                                + most
                                + ") f join client c on c.id = f.id"
                                + IN_SIGHT
                                + STANDING
                                + " where true"
                                + conditions.sql()
                                + " order by f.likeness desc, c.name collate reader_order, c.id")
                .params(conditions.parameters())
                .param("words", query.filter().q())
                .query((row, _) -> Candidate.row(row, NOWHERE))
                .list();
    }

    // What is found by a fragment is narrowed afterwards, so more of it is looked at.
    private static int counted(ClientListQuery query, boolean narrowed) {
        if (!query.asksIndex()) {
            return MOST_COUNTED + 1;
        }
        return narrowed ? MOST_AT_ONCE : MOST_FOUND + 1;
    }

    /// How many rows the filter leaves, up to [#MOST_COUNTED].
    public Count count(ClientListQuery query, ZoneId zone) {
        var conditions = ClientConditions.of(query, zone);
        var parameters = new HashMap<>(conditions.parameters());
        var most = counted(query, !parameters.isEmpty());
        var taken =
                "select c.id, c.firm_id, c.shielded from client c where true%s limit %d"
                        .formatted(conditions.sql(), most);
        if (query.asksIndex()) {
            taken =
                    "select c.id, c.firm_id, c.shielded from clients_holding(:fragment, null, null, %d) f left join client c on c.id = f.id%s"
                            .formatted(most, conditions.sql());
            parameters.put("fragment", query.fragment());
        }
        return jdbc.sql(
                        "select count(c.id) filter (where not c.shielded or d.id is not null) as seen,"
                                + " count(*) as taken from (%s) c left %s"
                                        .formatted(taken, SHIELDED_IN_SIGHT))
                .params(parameters)
                .query((row, _) ->
                        new Count(row.getInt("seen"), row.getInt("taken") == most).rounded())
                .single();
    }
}
