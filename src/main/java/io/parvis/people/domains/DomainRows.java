package io.parvis.people.domains;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The statement behind the list of domains: by name, page after page from where the last one ended.
@Repository
@Transactional(readOnly = true)
class DomainRows {

    // Enough names for a page even when some are shielded or filtered away; if not, the next
    // handful follows.
    private static final int HANDFUL = 400;

    private static final String COLUMNS =
            """
            select d.id, c.name, c.code, d.status, d.blocked, d.access, o.name as owner,
                   d.responsible_id, d.backup_id, d.controller_id, d.account_manager_id,
                   r.name as responsible, b.name as backup, k.name as controller, m.name as account_manager,
                   d.agreement_signed_on, d.last_activity_at
            """;

    private static final String JOINS =
            """
              join domain d on d.firm_id = c.firm_id and d.id = c.id
              join account o on o.firm_id = d.firm_id and o.id = d.owner_id
              left join account r on r.firm_id = d.firm_id and r.id = d.responsible_id
              left join account b on b.firm_id = d.firm_id and b.id = d.backup_id
              left join account k on k.firm_id = d.firm_id and k.id = d.controller_id
              left join account m on m.firm_id = d.firm_id and m.id = d.account_manager_id
            """;

    private final JdbcClient jdbc;

    DomainRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Up to `most` rows after the given one, in the order of names.
    List<DomainRow> after(@Nullable Place place, DomainFilter filter, int most) {
        return filter.q().isEmpty() ? plain(place, filter, most) : byFragment(place, filter, most);
    }

    /// How many rows the filter leaves.
    long count(DomainFilter filter) {
        var conditions = DomainConditions.of(filter);
        var named =
                filter.q().isEmpty()
                        ? ""
                        : " and c.id in (select id from clients_holding(:q, null, null, 1000000))";
        return jdbc.sql(
                        "select count(*) from client c join domain d on d.firm_id = c.firm_id and d.id = c.id where true"
                                + conditions.sql()
                                + named)
                .params(parameters(conditions, filter))
                .query(Long.class)
                .single();
    }

    private List<DomainRow> plain(@Nullable Place place, DomainFilter filter, int most) {
        var conditions = DomainConditions.of(filter);
        var from = place == null ? "" : " and (c.name collate reader_order, c.id) > (:name, :id)";
        return jdbc.sql(
                        COLUMNS
                                + " from client c "
                                + JOINS
                                + " where true "
                                + conditions.sql()
                                + from
                                + " order by c.name collate reader_order, c.id limit :most")
                .params(parameters(conditions, filter))
                .params(
                        place == null
                                ? Map.of()
                                : Map.of("name", place.name(), "id", place.id().value()))
                .param("most", most)
                .query(DomainRows::row)
                .list();
    }

    private List<DomainRow> byFragment(@Nullable Place place, DomainFilter filter, int most) {
        var found = new ArrayList<DomainRow>();
        var from = place;
        do {
            var handful = handful(from, filter);
            found.addAll(among(handful, filter, most - found.size()));
            from = handful.size() < HANDFUL ? null : handful.getLast();
        } while (from != null && found.size() < most);
        return found;
    }

    // The function knows the names of shielded clients too; they are gone after the join with the
    // walled domain.
    private List<Place> handful(@Nullable Place from, DomainFilter filter) {
        return jdbc.sql(
                        """
                        select c.id, c.name
                          from clients_holding(:q, cast(:name as text), cast(:from as uuid), :handful) f
                          join client c on c.id = f.id
                         order by c.name collate reader_order, c.id
                        """)
                .param("q", Fragment.of(filter.q()))
                .param("name", from == null ? null : from.name())
                .param("from", from == null ? null : from.id().value())
                .param("handful", HANDFUL)
                .query((row, _) ->
                        new Place(
                                row.getString("name"),
                                new DomainId(row.getObject("id", UUID.class))))
                .list();
    }

    private List<DomainRow> among(List<Place> places, DomainFilter filter, int most) {
        if (places.isEmpty()) {
            return List.of();
        }
        var conditions = DomainConditions.of(filter);
        return jdbc.sql(
                        COLUMNS
                                + " from client c "
                                + JOINS
                                + " where c.id = any(:among) "
                                + conditions.sql()
                                + " order by c.name collate reader_order, c.id limit :most")
                .params(parameters(conditions, filter))
                .param(
                        "among",
                        places.stream().map(place -> place.id().value()).toArray(UUID[]::new))
                .param("most", most)
                .query(DomainRows::row)
                .list();
    }

    private static Map<String, Object> parameters(
            DomainConditions conditions, DomainFilter filter) {
        var all = new HashMap<>(conditions.parameters());
        if (!filter.q().isEmpty()) {
            all.put("q", Fragment.of(filter.q()));
        }
        return all;
    }

    private static DomainRow row(ResultSet row, int number) throws SQLException {
        return new DomainRow(
                new DomainId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("code"),
                DomainStatus.valueOf(row.getString("status")),
                row.getBoolean("blocked"),
                BackOfficeAccess.valueOf(row.getString("access")),
                row.getString("owner"),
                DomainSheets.holders(row),
                row.getObject("agreement_signed_on", LocalDate.class),
                row.getTimestamp("last_activity_at").toInstant());
    }

    /// Where a page ended: the last name shown, and its id for clients of the same name.
    record Place(String name, DomainId id) {}
}
