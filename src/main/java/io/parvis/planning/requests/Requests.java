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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// All SQL about requests, which [NewRequests] makes: the walls show a client those of its own users, and a worker theirs.
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

    /// How many wait for the office, to be answered or to be read.
    ///
    /// @param client the one of which alone they are counted; null for all in sight
    public Count count(@Nullable UUID client) {
        return jdbc.sql(
                        """
                        select count(*) filter (where state = 'WAITING') as waiting,
                               count(*) filter (where state = 'DONE') as done
                          from planning_request
                         where state in ('WAITING', 'DONE')
                           and (cast(:client as uuid) is null or domain_id = :client)
                        """)
                .param("client", client)
                .query(Count.class)
                .single();
    }

    /// @param waiting those that the office answers
    /// @param done those that counted at once, and that nobody read yet
    public record Count(int waiting, int done) {}

    /// Those that came so far, the oldest first.
    List<PlanningRequest> in(RequestState state, @Nullable UUID client, int most) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where state = :state and (cast(:client as uuid) is null or domain_id = :client)
                                 order by asked_at, id
                                 limit :most
                                """)
                .param("state", state.name())
                .param("client", client)
                .param("most", most)
                .query(this::request)
                .list();
    }

    /// Those that were answered, withdrawn or read, the newest first.
    List<PlanningRequest> answered(@Nullable UUID client, int most) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where state not in ('WAITING', 'DONE')
                                   and (cast(:client as uuid) is null or domain_id = :client)
                                 order by asked_at desc, id desc
                                 limit :most
                                """)
                .param("client", client)
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
                                 where (cast(:client as uuid) is null or domain_id = :client) and state not in ('DONE', 'READ')
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
