package io.parvis.planning.slips;

import io.parvis.people.identity.Visit;
import io.parvis.people.workers.WorkerId;
import io.parvis.platform.tenancy.Current;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All SQL of lists of slips: by time, page after page from where the last one ended.
@Repository
@Transactional(readOnly = true)
class SlipRows {

    private static final String NARROWED =
            """
             where s.starts_at >= :from and s.starts_at < :until
               and (cast(:state as text) is null or s.state = :state)
               and (cast(:worker as uuid) is null or s.worker_id = :worker)
               and (cast(:client as uuid) is null or s.domain_id = :client)
            """;

    private final JdbcClient jdbc;

    SlipRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Slip> page(SlipQuery query, int most) {
        return jdbc.sql(
                        Slips.SELECT
                                + NARROWED
                                + """
                                   and (cast(:after as uuid) is null or (s.starts_at, s.id) >
                                        (select p.starts_at, p.id from slip p where p.id = :after))
                                 order by s.starts_at, s.id
                                 limit :most
                                """)
                .params(parameters(query))
                .param("after", query.after())
                .param("most", most)
                .query(Slips::slip)
                .list();
    }

    /// @param counted the minutes of those that are approved
    record Sum(int slips, int waiting, long counted) {}

    public Sum sum(SlipQuery query) {
        return jdbc.sql(
                        """
                        select count(*) as slips, count(*) filter (where s.state = 'ENTERED') as waiting,
                               coalesce(sum(s.counted), 0) as counted
                          from slip s
                        """
                                + NARROWED)
                .params(parameters(query))
                .query((row, _) ->
                        new Sum(row.getInt("slips"), row.getInt("waiting"), row.getLong("counted")))
                .single();
    }

    /// A worker's, the latest first.
    public List<Slip> of(WorkerId worker, Instant since) {
        return jdbc.sql(
                        Slips.SELECT
                                + """
                                 where s.worker_id = :worker and s.starts_at >= :since
                                 order by s.starts_at desc, s.id desc
                                """)
                .param("worker", worker.value())
                .param("since", Timestamp.from(since))
                .query(Slips::slip)
                .list();
    }

    /// The numbers of the workers, under which payroll knows them.
    public Map<UUID, String> numbers() {
        return jdbc
                .sql("select id, number from worker")
                .query((row, _) ->
                        Map.entry(row.getObject("id", UUID.class), row.getString("number")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Object> parameters(SlipQuery query) {
        var parameters = new HashMap<String, Object>();
        parameters.put("from", start(Objects.requireNonNull(query.from())));
        parameters.put("until", start(Objects.requireNonNull(query.until()).plusDays(1)));
        parameters.put("state", query.state() == null ? null : query.state().name());
        parameters.put("worker", query.worker());
        parameters.put("client", Visit.narrowedTo());
        return parameters;
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(Current.actor().zone()).toInstant());
    }
}
