package io.parvis.planning.requests;

import io.parvis.people.identity.AccountId;
import io.parvis.people.menus.Audience;
import io.parvis.planning.requests.PlanningRequest.Answered;
import io.parvis.planning.requests.PlanningRequest.Asker;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
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

/// All SQL about requests: the walls show a client those of its own users, and a worker theirs.
@Repository
@Transactional(readOnly = true)
public class Requests {

    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private static final String SELECT =
            """
            select id, audience, asker_id, asker_name, domain_id, kind, subject_id, read_version, about, asked, changes, state,
                   word, judged_by, asked_at
              from planning_request
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Requests(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// How many wait for the office.
    public int waiting() {
        return jdbc.sql("select count(*) from planning_request where state = 'WAITING'")
                .query(Integer.class)
                .single();
    }

    /// The oldest first.
    List<PlanningRequest> waiting(int most) {
        return jdbc.sql(SELECT + "where state = 'WAITING' order by asked_at, id limit :most")
                .param("most", most)
                .query(this::request)
                .list();
    }

    /// Those that were answered or withdrawn, the newest first.
    List<PlanningRequest> answered(int most) {
        return jdbc.sql(
                        SELECT
                                + "where state <> 'WAITING' order by asked_at desc, id desc limit :most")
                .param("most", most)
                .query(this::request)
                .list();
    }

    /// Those of whoever reads, the newest first.
    ///
    /// @param client the one whose requests alone are read; null for all in sight
    List<PlanningRequest> own(@Nullable UUID client, int most) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where cast(:client as uuid) is null or domain_id = :client
                                 order by asked_at desc, id desc
                                 limit :most
                                """)
                .param("client", client)
                .param("most", most)
                .query(this::request)
                .list();
    }

    PlanningRequest get(RequestId id) {
        return one(SELECT + "where id = :id", id);
    }

    /// The same, which nobody else changes until this transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    public PlanningRequest lock(RequestId id) {
        return one(SELECT + "where id = :id for update", id);
    }

    private PlanningRequest one(String query, RequestId id) {
        return jdbc.sql(query)
                .param("id", id.value())
                .query(this::request)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// A request to be.
    record Draft(RequestId id, Asker asker, Asked asked, UUID once, Effect effect) {}

    /// The constraint `planning_request_waits` refuses what is about something of which another waits.
    ///
    /// @return whether it is new
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean add(Draft draft, Instant at) {
        return jdbc.sql(
                                """
                                insert into planning_request (id, audience, asker_id, asker_name, domain_id, kind, subject_id,
                                                              read_version, about, asked, changes, request_key, asked_at)
                                values (:id, :audience, :asker, :name, cast(:client as uuid), :kind, cast(:subject as uuid),
                                        :version, left(:about, 400), cast(:asked as jsonb), cast(:changes as jsonb), :once, :at)
                                    on conflict on constraint planning_request_once do nothing
                                """)
                        .params(columns(draft))
                        .param("at", Timestamp.from(at))
                        .update()
                > 0;
    }

    private Map<String, Object> columns(Draft draft) {
        var kind = draft.asked().kind();
        var columns = new HashMap<String, Object>();
        columns.put("id", draft.id().value());
        columns.put("audience", draft.asker().audience().name());
        columns.put("asker", draft.asker().account().value());
        columns.put("name", draft.asker().name());
        columns.put("client", draft.asker().client());
        columns.put("kind", kind.name());
        columns.put("subject", kind.isNew() ? null : draft.effect().subject());
        columns.put("version", draft.effect().version());
        columns.put("about", draft.effect().about());
        columns.put("asked", json.writeValueAsString(draft.asked().typed()));
        columns.put("changes", json.writeValueAsString(draft.effect().changes()));
        columns.put("once", draft.once());
        return columns;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void answer(RequestId id, Answered answered, Instant at) {
        jdbc.sql(
                        """
                        update planning_request
                           set state = :state, word = :word, judged_by = :by, judged_at = :at
                         where id = :id
                        """)
                .param("state", answered.state().name())
                .param("word", answered.word())
                .param("by", answered.by())
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Collection<UUID> clients) {
        jdbc.sql("delete from planning_request where domain_id = any(:clients)")
                .param("clients", clients.toArray(UUID[]::new))
                .update();
    }

    private PlanningRequest request(ResultSet row, int number) throws SQLException {
        return new PlanningRequest(
                new RequestId(row.getObject("id", UUID.class)),
                new Asker(
                        Audience.valueOf(row.getString("audience")),
                        new AccountId(row.getObject("asker_id", UUID.class)),
                        row.getString("asker_name"),
                        row.getObject("domain_id", UUID.class)),
                RequestKind.valueOf(row.getString("kind")),
                row.getObject("subject_id", UUID.class),
                row.getInt("read_version"),
                row.getString("about"),
                row.getString("asked"),
                json.readValue(row.getString("changes"), CHANGES),
                new Answered(
                        RequestState.valueOf(row.getString("state")),
                        row.getString("word"),
                        row.getString("judged_by")),
                row.getTimestamp("asked_at").toInstant());
    }
}
