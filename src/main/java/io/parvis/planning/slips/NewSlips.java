package io.parvis.planning.slips;

import io.parvis.people.workers.WorkerName;
import io.parvis.platform.kernel.NotFound;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL that adds slips.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NewSlips {

    // The names come from a visit of the worker's: no worker sees clients.
    private static final String INSERT =
            """
            insert into slip (id, worker_id, worker_name, domain_id, client_code, client_name, visit_id, starts_at, ends_at,
                              pause, kilometres, comment, request_key, entered_at)
            select :id, :worker, :workerName, v.domain_id, v.client_code, v.client_name, cast(:visit as uuid), :start, :end,
                   :pause, :kilometres, :comment, :once, :at
              from (select) always
              left join lateral (select domain_id, client_code, client_name
                                   from visit
                                  where worker_id = :worker
                                    and (id = :visit or (cast(:visit as uuid) is null and domain_id = :client))
                                  limit 1) v on true
             where v.domain_id is not null or (cast(:visit as uuid) is null and cast(:client as uuid) is null)
            """;

    private final JdbcClient jdbc;

    NewSlips(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is entered, by whom and where.
    ///
    /// @param client at whose place; null for none, and where the visit says it
    record Draft(
            SlipId id,
            WorkerName worker,
            @Nullable UUID visit,
            @Nullable UUID client,
            Work work,
            UUID once,
            Instant at) {}

    /// Of a visit, at the place of a client whom the worker visits, or anywhere else.
    ///
    /// @throws NotFound for a visit or a client that is not the worker's
    public void add(Draft draft) {
        if (jdbc.sql(INSERT).params(parameters(draft)).update() == 0) {
            throw new NotFound();
        }
    }

    /// What was clocked, at a place that the code told.
    ///
    /// @return whether it was added: not where the worker has a slip of that time or of that visit
    public boolean addClocked(SlipId id, ClockedWork clocked, Instant at) {
        return jdbc.sql(
                                """
                                insert into slip (id, worker_id, worker_name, domain_id, client_code, client_name, visit_id,
                                                  starts_at, ends_at, pause, kilometres, comment, request_key, entered_at,
                                                  clocked_from, clocked_until)
                                values (:id, :worker, :workerName, :client, :clientCode, :clientName, :visit, :start, :end,
                                        :pause, :kilometres, :comment, :id, :at, :clockedFrom, :clockedUntil)
                                    on conflict do nothing
                                """)
                        .params(parameters(id, clocked, at))
                        .update()
                == 1;
    }

    private static Map<String, Object> parameters(SlipId id, ClockedWork clocked, Instant at) {
        var place = clocked.place();
        var scanned = clocked.clocked();
        var values = work(clocked.work());
        values.put("id", id.value());
        values.put("worker", clocked.worker().id().value());
        values.put("workerName", clocked.worker().name());
        values.put("client", place == null ? null : place.id());
        values.put("clientCode", place == null ? null : place.code());
        values.put("clientName", place == null ? null : place.name());
        values.put("visit", clocked.visit());
        values.put("at", Timestamp.from(at));
        values.put("clockedFrom", scanned == null ? null : timestamp(scanned.from()));
        values.put("clockedUntil", scanned == null ? null : timestamp(scanned.until()));
        return values;
    }

    private static Map<String, Object> parameters(Draft draft) {
        var values = work(draft.work());
        values.put("id", draft.id().value());
        values.put("worker", draft.worker().id().value());
        values.put("workerName", draft.worker().name());
        values.put("visit", draft.visit());
        values.put("client", draft.client());
        values.put("once", draft.once());
        values.put("at", Timestamp.from(draft.at()));
        return values;
    }

    static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    static Map<String, Object> work(Work work) {
        var values = new HashMap<String, Object>();
        values.put("start", Timestamp.from(work.span().start()));
        values.put("end", Timestamp.from(work.span().end()));
        values.put("pause", work.pause());
        values.put("kilometres", work.kilometres());
        values.put("comment", work.comment());
        return values;
    }
}
