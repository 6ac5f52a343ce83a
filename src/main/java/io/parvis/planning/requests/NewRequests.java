package io.parvis.planning.requests;

import io.parvis.planning.requests.PlanningRequest.Asker;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// All SQL that makes requests.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NewRequests {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    NewRequests(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// A request to be.
    record Draft(
            RequestId id, Asker asker, Asked asked, UUID once, Effect effect, RequestState state) {}

    /// The constraint `planning_request_waits` refuses what is about something of which another waits.
    ///
    /// @return whether it is new
    public boolean add(Draft draft, Instant at) {
        return jdbc.sql(
                                """
                                insert into planning_request (id, audience, asker_id, asker_name, domain_id, kind, subject_id,
                                                              read_version, about, asked, changes, state, request_key, asked_at)
                                values (:id, :audience, :asker, :name, cast(:client as uuid), :kind, cast(:subject as uuid),
                                        :version, left(:about, 400), cast(:asked as jsonb), cast(:changes as jsonb),
                                        :state, :once, :at)
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
        columns.put("state", draft.state().name());
        columns.put("once", draft.once());
        return columns;
    }
}
