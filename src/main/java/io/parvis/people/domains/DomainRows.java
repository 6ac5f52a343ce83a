package io.parvis.people.domains;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The statements behind the list of domains: by name, page after page from where the last one ended. They read one
/// table, in the order of one index.
@Repository
@Transactional(readOnly = true)
class DomainRows {

    // Enough names for a page even when some are shielded; when not, four times as many follow.
    private static final int HANDFUL = 80;

    private static final String COLUMNS =
            """
            select d.id, d.name, d.code, d.status, d.blocked, d.access, d.owner_name, d.responsible_id, d.backup_id,
                   d.controller_id, d.account_manager_id, d.agreement_signed_on, d.last_activity_at
            """;

    private final JdbcClient jdbc;

    DomainRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Up to `most` rows after the given place, in the order of names.
    public List<DomainRow> after(@Nullable Place place, DomainFilter filter, int most) {
        return filter.asksIndex() ? byFragment(place, filter, most) : plain(place, filter, most);
    }

    /// How many rows the filter leaves.
    public long count(DomainFilter filter) {
        var conditions = DomainConditions.of(filter);
        var parameters = new HashMap<>(conditions.parameters());
        var from = "domain d";
        if (filter.asksIndex()) {
            from = "domains_holding(:q, null, null, 1000000) f join domain d on d.id = f.id";
            parameters.put("q", Fragment.of(filter.q()));
        }
        return jdbc.sql("select count(*) from " + from + " where true" + conditions.sql())
                .params(parameters)
                .query(Long.class)
                .single();
    }

    private List<DomainRow> plain(@Nullable Place place, DomainFilter filter, int most) {
        var conditions = DomainConditions.of(filter);
        var parameters = new HashMap<>(conditions.parameters());
        parameters.put("most", most);
        var from = "";
        if (place != null) {
            from = " and (d.name collate reader_order, d.id) > (:name, :id)";
            parameters.put("name", place.name());
            parameters.put("id", place.id().value());
        }
        return jdbc.sql(
                        COLUMNS
                                + " from domain d where true"
                                + conditions.sql()
                                + from
                                + " order by d.name collate reader_order, d.id limit :most")
                .params(parameters)
                .query(DomainRows::row)
                .list();
    }

    private List<DomainRow> byFragment(@Nullable Place place, DomainFilter filter, int most) {
        var found = new ArrayList<DomainRow>();
        var from = place;
        for (int size = HANDFUL; found.size() < most; size *= 4) {
            var handful = handful(from, filter, size);
            handful.forEach(one -> one.row().ifPresent(found::add));
            if (handful.size() < size) {
                break;
            }
            from = handful.getLast().place();
        }
        return found.subList(0, Math.min(found.size(), most));
    }

    // The function finds names of shielded domains too; the walled table beside it keeps their rows
    // empty.
    private List<Candidate> handful(@Nullable Place from, DomainFilter filter, int size) {
        var conditions = DomainConditions.of(filter);
        var parameters = new HashMap<>(conditions.parameters());
        parameters.put("q", Fragment.of(filter.q()));
        parameters.put("name", from == null ? null : from.name());
        parameters.put("from", from == null ? null : from.id().value());
        parameters.put("size", size);
        return jdbc.sql(
                        COLUMNS
                                + ", f.id as found_id, f.name as found_name"
                                + " from domains_holding(:q, cast(:name as text), cast(:from as uuid), :size) f"
                                + " left join domain d on d.id = f.id"
                                + conditions.sql()
                                + " order by f.name collate reader_order, f.id")
                .params(parameters)
                .query(DomainRows::candidate)
                .list();
    }

    private static Candidate candidate(ResultSet row, int number) throws SQLException {
        var place =
                new Place(
                        row.getString("found_name"),
                        new DomainId(row.getObject("found_id", UUID.class)));
        return new Candidate(place, row.getString("name") == null ? null : row(row, number));
    }

    private static DomainRow row(ResultSet row, int number) throws SQLException {
        return new DomainRow(
                new DomainId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("code"),
                DomainStatus.valueOf(row.getString("status")),
                row.getBoolean("blocked"),
                BackOfficeAccess.valueOf(row.getString("access")),
                row.getString("owner_name"),
                Domains.functions(row),
                row.getObject("agreement_signed_on", LocalDate.class),
                row.getTimestamp("last_activity_at").toInstant());
    }

    /// Where a page ended: the last name shown, and its id for clients of the same name.
    record Place(String name, DomainId id) {}

    /// A name that fits, and its row when it is in sight.
    private record Candidate(Place place, @Nullable DomainRow seen) {

        Optional<DomainRow> row() {
            return Optional.ofNullable(seen);
        }
    }
}
