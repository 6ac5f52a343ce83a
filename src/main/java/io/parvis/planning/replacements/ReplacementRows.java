package io.parvis.planning.replacements;

import io.parvis.people.workers.WorkerId;
import io.parvis.planning.replacements.Candidate.Stay;
import io.parvis.planning.travel.TravelTime.Place;
import io.parvis.planning.visits.Hours.Span;
import io.parvis.planning.visits.VisitId;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about who could go to a visit.
@Repository
@Transactional(readOnly = true, propagation = Propagation.MANDATORY)
class ReplacementRows {

    private final JdbcClient jdbc;

    ReplacementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @throws NotFound when there is no such visit in sight
    /// @throws Refused when it is cancelled
    public Need need(VisitId id) {
        return jdbc.sql(
                        """
                        select v.id, v.client_name, v.domain_id, c.postal_code, v.service, v.worker_id, v.starts_at, v.ends_at,
                               v.state, v.version
                          from visit v
                          join client c on c.firm_id = v.firm_id and c.id = v.domain_id
                         where v.id = :id
                        """)
                .param("id", id.value())
                .query(ReplacementRows::need)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// A visit of somebody else's, or another one of theirs.
    record Engaged(UUID visit, WorkerId worker, Span span, Place place) {

        Stay named(Map<UUID, String> clients) {
            return new Stay(span, place, clients.getOrDefault(visit, ""));
        }
    }

    /// Where workers are between two moments, but for one visit.
    public List<Engaged> engaged(Need need) {
        return jdbc.sql(
                        """
                        select v.id, v.worker_id, v.starts_at, v.ends_at, v.domain_id, c.postal_code
                          from visit v
                          join client c on c.firm_id = v.firm_id and c.id = v.domain_id
                         where v.starts_at > :from and v.starts_at < :until and v.ends_at > :monday
                           and v.worker_id is not null and v.state = 'PLANNED' and v.id <> :id
                         order by v.starts_at
                        """)
                .params(between(need))
                .param("id", need.visit().value())
                .query((row, _) ->
                        new Engaged(
                                row.getObject("id", UUID.class),
                                new WorkerId(row.getObject("worker_id", UUID.class)),
                                span(row),
                                place(row)))
                .list();
    }

    /// The clients of the visits in sight between two moments, by visit.
    public Map<UUID, String> clients(Need need) {
        return jdbc
                .sql(
                        """
                        select v.id, v.client_name
                          from visit v
                         where v.starts_at > :from and v.starts_at < :until and v.ends_at > :monday
                           and v.worker_id is not null and v.state = 'PLANNED'
                        """)
                .params(between(need))
                .query((row, _) ->
                        Map.entry(row.getObject("id", UUID.class), row.getString("client_name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// How many visits each worker had at the client's since that moment.
    public Map<WorkerId, Integer> known(UUID client, Instant since, Instant until) {
        return jdbc
                .sql(
                        """
                        select worker_id, count(*) as visits
                          from visit
                         where domain_id = :client and starts_at >= :since and ends_at < :until
                           and worker_id is not null and state = 'PLANNED'
                         group by worker_id
                        """)
                .param("client", client)
                .param("since", Timestamp.from(since))
                .param("until", Timestamp.from(until))
                .query((row, _) ->
                        Map.entry(
                                new WorkerId(row.getObject("worker_id", UUID.class)),
                                row.getInt("visits")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    // No visit lasts longer than a day, and one of the Sunday before may reach into the Monday.
    private static Map<String, Object> between(Need need) {
        var week = need.week();
        return Map.of(
                "from", Timestamp.from(week.start().minusSeconds(25 * 3600)),
                "monday", Timestamp.from(week.start()),
                "until", Timestamp.from(week.end()));
    }

    private static Need need(ResultSet row, int number) throws SQLException {
        Refused.when(!row.getString("state").equals("PLANNED"), "visit.cancelled");
        @Nullable UUID worker = row.getObject("worker_id", UUID.class);
        return new Need(
                new VisitId(row.getObject("id", UUID.class)),
                row.getString("client_name"),
                place(row),
                row.getString("service"),
                worker == null ? null : new WorkerId(worker),
                span(row),
                Current.actor().zone(),
                row.getInt("version"));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(row.getObject("domain_id", UUID.class), row.getString("postal_code"));
    }

    private static Span span(ResultSet row) throws SQLException {
        return new Span(
                row.getTimestamp("starts_at").toInstant(), row.getTimestamp("ends_at").toInstant());
    }
}
