package io.parvis.people.details;

import io.parvis.people.menus.Detail;
import io.parvis.people.workers.WorkerId;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// All SQL about changes that workers asked for.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Requests {

    static final int MOST = 200;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private static final String SELECT =
            """
            select r.id, r.worker_id, r.detail, r.was, r.wanted, r.asked_at, r.state, r.word
              from detail_request r
            """;

    private final JdbcClient jdbc;

    Requests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The constraint `detail_request_once` refuses a second open one about the same.
    ///
    /// @param sealed what is wanted, where that is not to be read; else null
    public void add(Request request, byte @Nullable [] sealed) {
        jdbc.sql(
                        """
                        insert into detail_request (id, worker_id, detail, was, wanted, sealed, asked_at)
                        values (:id, :worker, :detail, cast(:was as jsonb), cast(:wanted as jsonb), :sealed, :at)
                        """)
                .param("id", request.id().value())
                .param("worker", request.worker().value())
                .param("detail", request.detail().name())
                .param("was", JSON.writeValueAsString(request.was()))
                .param("wanted", JSON.writeValueAsString(request.wanted()))
                .param("sealed", sealed)
                .param("at", Timestamp.from(request.askedAt()))
                .update();
    }

    /// Nobody else answers it until this transaction ends. @throws NotFound when there is none in sight
    public Request lock(RequestId id) {
        return jdbc.sql(SELECT + "where r.id = :id for update")
                .param("id", id.value())
                .query(Requests::request)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// What is wanted and not to be read. @throws Refused when the request was answered
    public byte[] sealed(RequestId id) {
        return jdbc.sql("select sealed from detail_request where id = :id and state = 'OPEN'")
                .param("id", id.value())
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> Refused.because("request.answered-already"));
    }

    /// @param by who answered; the worker themselves where they withdrew it
    public void answer(RequestId id, DetailRequestState state, String word, Answered by) {
        jdbc.sql(
                        """
                        update detail_request
                           set state = :state, word = :word, answered_at = :at, answered_by = :by, sealed = null
                         where id = :id
                        """)
                .param("state", state.name())
                .param("word", word)
                .param("at", Timestamp.from(by.at()))
                .param("by", by.name())
                .param("id", id.value())
                .update();
    }

    /// Who answered, and when.
    record Answered(String name, Instant at) {}

    /// What waits, the longest waiting first.
    public List<Request> open() {
        return jdbc.sql(
                        SELECT
                                + """
                                 where r.state = 'OPEN'
                                   and exists (select from worker w where w.id = r.worker_id and w.archived_at is null)
                                 order by r.asked_at, r.id limit :most
                                """)
                .param("most", MOST)
                .query(Requests::request)
                .list();
    }

    public List<Request> open(WorkerId worker) {
        return jdbc.sql(
                        SELECT
                                + "where r.worker_id = :worker and r.state = 'OPEN' order by r.asked_at, r.id")
                .param("worker", worker.value())
                .query(Requests::request)
                .list();
    }

    /// What was answered since, the last first.
    public List<Request> answered(WorkerId worker, Instant since) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where r.worker_id = :worker and r.state in ('APPROVED', 'REFUSED')
                                   and r.answered_at >= :since
                                 order by r.answered_at desc, r.id limit 20
                                """)
                .param("worker", worker.value())
                .param("since", Timestamp.from(since))
                .query(Requests::request)
                .list();
    }

    /// How many wait. @param worker about whom; null for all
    public int count(@Nullable WorkerId worker) {
        return jdbc.sql(
                        """
                        select count(*)
                          from detail_request r
                          join worker w on w.id = r.worker_id and w.archived_at is null
                         where r.state = 'OPEN' and (cast(:worker as uuid) is null or r.worker_id = :worker)
                        """)
                .param("worker", worker == null ? null : worker.value())
                .query(Integer.class)
                .single();
    }

    private static Request request(ResultSet row, int number) throws SQLException {
        return new Request(
                new RequestId(row.getObject("id", UUID.class)),
                new WorkerId(row.getObject("worker_id", UUID.class)),
                Detail.valueOf(row.getString("detail")),
                JSON.readValue(row.getString("was"), VALUES),
                JSON.readValue(row.getString("wanted"), VALUES),
                row.getTimestamp("asked_at").toInstant(),
                DetailRequestState.valueOf(row.getString("state")),
                row.getString("word"));
    }
}
