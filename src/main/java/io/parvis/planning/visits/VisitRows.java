package io.parvis.planning.visits;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All SQL of calendars: what is shown of a span comes in one statement.
@Repository
@Transactional(readOnly = true)
class VisitRows {

    private static final String SHOWN =
            """
            with shown as (
                select v.id, v.domain_id, v.client_name, v.worker_id, v.worker_name, v.service, v.starts_at, v.ends_at,
                       v.place, v.notes, v.wish, v.state, v.series_id, v.slot, v.version,
                       count(*) over (partition by cast(v.starts_at at time zone :zone as date)) as of_day,
                       row_number() over (partition by cast(v.starts_at at time zone :zone as date)
                                          order by v.starts_at, v.id) as nth
                  from visit v
                 where v.starts_at >= :from and v.starts_at < :until
                   and (cast(:worker as uuid) is null or v.worker_id = :worker)
                   and (not cast(:open as boolean) or v.worker_id is null)
                   and (cast(:cancelled as boolean) or v.state = 'PLANNED')
                   and (cast(:client as uuid) is null or v.domain_id = :client))
            """;

    private final JdbcClient jdbc;

    VisitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What of the planning is looked at.
    ///
    /// @param client the one whose visits alone are shown; null for all in sight
    record Window(
            Instant from,
            Instant until,
            @Nullable UUID worker,
            boolean open,
            boolean cancelled,
            @Nullable UUID client,
            ZoneId zone) {

        static Window of(LocalDate from, LocalDate until, ZoneId zone) {
            return new Window(
                    from.atStartOfDay(zone).toInstant(),
                    until.atStartOfDay(zone).toInstant(),
                    null,
                    false,
                    false,
                    null,
                    zone);
        }

        Window narrowed(PlanningQuery query, @Nullable UUID only) {
            return new Window(
                    from, until, query.worker(), query.open(), query.cancelled(), only, zone);
        }

        Window ofClient(UUID only) {
            return new Window(from, until, worker, open, true, only, zone);
        }

        Window ofWorker(UUID one) {
            return new Window(from, until, one, open, cancelled, client, zone);
        }

        Window withCancelled() {
            return new Window(from, until, worker, open, true, client, zone);
        }
    }

    /// How much of it is shown.
    ///
    /// @param after the last visit of the page before
    /// @param ofDay the first so many of each day
    record Cut(@Nullable UUID after, int ofDay, int most) {

        static Cut first(int most) {
            return new Cut(null, Integer.MAX_VALUE, most);
        }
    }

    /// By time.
    public List<OfDay> in(Window window, Cut cut) {
        return jdbc.sql(
                        SHOWN
                                + """
                                select v.id, v.domain_id, v.client_name, v.worker_id, v.worker_name, v.service, v.starts_at,
                                       v.ends_at, v.place, v.notes, v.wish, v.state, v.series_id, v.slot, v.version, v.of_day
                                  from shown v
                                 where v.nth <= :ofDay
                                   and (cast(:after as uuid) is null or (v.starts_at, v.id) >
                                        (select p.starts_at, p.id from visit p where p.id = :after))
                                 order by v.starts_at, v.id
                                 limit :most
                                """)
                .params(parameters(window))
                .param("after", cut.after())
                .param("ofDay", cut.ofDay())
                .param("most", cut.most())
                .query((row, number) -> new OfDay(Visits.visit(row, number), row.getInt("of_day")))
                .list();
    }

    /// @param ofDay how many there are on its day
    record OfDay(Visit visit, int ofDay) {}

    public Count count(Window window) {
        return jdbc.sql(
                        SHOWN
                                + """
                                select count(*) as visits, count(*) filter (where v.worker_id is null) as open,
                                       coalesce(sum(hashtextextended(concat_ws('/', v.id, v.version, v.worker_name,
                                                                               v.client_name), 0)), 0) as mark
                                  from shown v
                                """)
                .params(parameters(window))
                .query((row, _) ->
                        new Count(row.getInt("visits"), row.getInt("open"), row.getString("mark")))
                .single();
    }

    /// @param open those without a worker
    /// @param mark another one whenever one of them looks different
    record Count(int visits, int open, String mark) {}

    private static Map<String, Object> parameters(Window window) {
        var parameters = new HashMap<String, Object>();
        parameters.put("from", Timestamp.from(window.from()));
        parameters.put("until", Timestamp.from(window.until()));
        parameters.put("worker", window.worker());
        parameters.put("open", window.open());
        parameters.put("cancelled", window.cancelled());
        parameters.put("client", window.client());
        parameters.put("zone", window.zone().getId());
        return parameters;
    }
}
