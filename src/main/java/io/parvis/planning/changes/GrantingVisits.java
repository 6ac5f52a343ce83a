package io.parvis.planning.changes;

import io.parvis.planning.requests.Granting;
import io.parvis.planning.requests.PlanningRequest;
import io.parvis.planning.requests.RequestKind;
import io.parvis.planning.visits.ChangingOwnVisits;
import io.parvis.planning.visits.ChangingOwnVisits.Asked;
import io.parvis.planning.visits.ChangingOwnVisits.Moved;
import io.parvis.planning.visits.OwnVisits;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Does with visits what was asked for, once the office approves.
@Component
class GrantingVisits implements Granting {

    private final ChangingOwnVisits changing;
    private final OwnVisits visits;
    private final JsonMapper json;

    GrantingVisits(ChangingOwnVisits changing, OwnVisits visits, JsonMapper json) {
        this.changing = changing;
        this.visits = visits;
        this.json = json;
    }

    @Override
    public Set<RequestKind> kinds() {
        return Set.of(
                RequestKind.VISIT_NEW, RequestKind.VISIT_CHANGED, RequestKind.VISIT_CANCELLED);
    }

    @Override
    public Map<UUID, Integer> versions(Collection<UUID> subjects) {
        return visits.versions(subjects);
    }

    @Override
    public void grant(PlanningRequest request) {
        switch (request.kind()) {
            case VISIT_NEW -> changing.ask(json.readValue(request.asked(), Asked.class));
            case VISIT_CHANGED ->
                    changing.move(subject(request), json.readValue(request.asked(), Moved.class));
            default -> changing.cancel(subject(request), request.version());
        }
    }

    private static UUID subject(PlanningRequest request) {
        return Objects.requireNonNull(request.subject());
    }
}
