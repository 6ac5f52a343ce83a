package io.parvis.planning.visits;

import io.parvis.people.workers.WorkerId;
import io.parvis.planning.visits.Hours.Span;
import io.parvis.platform.kernel.NotFound;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL that plans visits, one or many at once.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NewVisits {

    private static final String INSERT =
            """
            insert into visit (id, domain_id, client_code, client_name, worker_id, worker_name, service,
                               starts_at, ends_at, place, notes, series_id, slot, created_at)
            select n.id, d.id, d.code, d.name, n.worker, n.worker_name, :service, n.starts_at,
                   n.ends_at, :place, :notes, :series,
                   case when cast(:series as uuid) is null then null else n.starts_at end, :at
              from unnest(cast(:ids as uuid[]), cast(:workers as uuid[]), cast(:names as text[]),
                          cast(:starts as timestamptz[]), cast(:ends as timestamptz[]))
                       as n(id, worker, worker_name, starts_at, ends_at)
              join domain d on d.id = :client
            """;

    // The names come from another visit where a worker asks: no worker sees clients.
    private static final String ASK =
            """
            insert into visit (id, domain_id, client_code, client_name, worker_id, worker_name, service, starts_at, ends_at,
                               place, notes, wish, request_key, created_at)
            select :id, c.domain_id, c.code, c.name, cast(:worker as uuid), cast(:workerName as text), :service, :start, :end, :place, :notes, :wish,
                   :once, :at
              from (select d.id as domain_id, d.code, d.name from domain d where d.id = :client
                    union
                    select v.domain_id, v.client_code, v.client_name
                      from visit v
                     where v.domain_id = :client and v.worker_id = cast(:worker as uuid)) c
             limit 1
                on conflict on constraint visit_once do nothing
            """;

    private final JdbcClient jdbc;

    NewVisits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A visit to be.
    record Draft(VisitId id, Wanted wanted) {}

    /// Several of one client that are about the same, in one statement. The constraint `visit_worker_free`
    /// refuses a worker who is elsewhere then.
    ///
    /// @param series the rule that they come by; null for one that stands alone
    /// @throws NotFound when the client is not in sight
    public void add(UUID client, @Nullable UUID series, List<Draft> drafts, Instant at) {
        var added =
                jdbc.sql(INSERT)
                        .params(Wanted.columns(drafts.stream().map(Draft::wanted).toList()))
                        .param(
                                "ids",
                                drafts.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                        .param("client", client)
                        .param("series", series)
                        .param("at", Timestamp.from(at))
                        .update();
        if (added == 0) {
            throw new NotFound();
        }
    }

    /// What somebody asks for, once however often it is sent.
    ///
    /// @param at when it is asked for
    public record Asking(Draft draft, UUID client, UUID once, Instant at) {}

    /// @return whether it is new
    public boolean ask(Asking asking) {
        var wanted = asking.draft().wanted();
        var values = new HashMap<String, Object>();
        values.put("id", asking.draft().id().value());
        values.put("client", asking.client());
        values.put("worker", wanted.workerId());
        values.put("workerName", wanted.workerName());
        values.put("service", wanted.task().service());
        values.put("start", Timestamp.from(wanted.span().start()));
        values.put("end", Timestamp.from(wanted.span().end()));
        values.put("place", wanted.task().place());
        values.put("notes", wanted.task().notes());
        values.put("wish", wanted.task().wish());
        values.put("once", asking.once());
        values.put("at", Timestamp.from(asking.at()));
        return jdbc.sql(ASK).params(values).update() > 0;
    }

    /// What was asked for with this key before.
    public Optional<VisitId> asked(UUID client, UUID once) {
        return jdbc.sql("select id from visit where domain_id = :client and request_key = :once")
                .param("client", client)
                .param("once", once)
                .query((row, _) -> new VisitId(row.getObject("id", UUID.class)))
                .optional();
    }

    /// Those of the moments at which the worker is elsewhere already.
    public List<Instant> taken(WorkerId worker, List<Span> spans) {
        return taken("worker_id", worker.value(), spans);
    }

    /// Those of the moments at which somebody is at the client's already.
    public List<Instant> taken(UUID client, List<Span> spans) {
        return taken("domain_id", client, spans);
    }

    private List<Instant> taken(String whose, UUID id, List<Span> spans) {
        return jdbc.sql(
                        """
                        select distinct n.starts_at
                          from unnest(cast(:starts as timestamptz[]), cast(:ends as timestamptz[])) as n(starts_at, ends_at)
                          join visit v on v.%s = :id and v.state = 'PLANNED'
                                      and tstzrange(v.starts_at, v.ends_at) && tstzrange(n.starts_at, n.ends_at)
                         order by n.starts_at
                        """
                                .formatted(whose))
                .param("starts", Wanted.moments(spans, Span::start))
                .param("ends", Wanted.moments(spans, Span::end))
                .param("id", id)
                .query((row, _) -> row.getTimestamp("starts_at").toInstant())
                .list();
    }
}
