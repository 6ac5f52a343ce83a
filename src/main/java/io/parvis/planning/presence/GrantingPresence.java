package io.parvis.planning.presence;

import io.parvis.planning.requests.Granting;
import io.parvis.planning.requests.PlanningRequest;
import io.parvis.planning.requests.RequestKind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Does with absences and hours what was asked for, once the office approves.
@Component
class GrantingPresence implements Granting {

    private final OwnPresence noting;
    private final Presence presence;
    private final JsonMapper json;

    GrantingPresence(OwnPresence noting, Presence presence, JsonMapper json) {
        this.noting = noting;
        this.presence = presence;
        this.json = json;
    }

    @Override
    public Set<RequestKind> kinds() {
        return EnumSet.range(RequestKind.ABSENCE_NEW, RequestKind.HOURS_REMOVED);
    }

    @Override
    public Map<UUID, Integer> versions(Collection<UUID> subjects) {
        return presence.among(subjects).stream()
                .collect(Collectors.toMap(Function.identity(), _ -> 0));
    }

    @Override
    public void grant(PlanningRequest request) {
        switch (request.kind()) {
            case ABSENCE_NEW -> noting.leave(absence(request));
            case ABSENCE_CHANGED -> noting.change(subject(request), absence(request));
            case ABSENCE_REMOVED -> noting.comeBack(subject(request));
            case HOURS_NEW -> noting.offer(hours(request));
            case HOURS_CHANGED -> noting.change(subject(request), hours(request));
            default -> noting.withdraw(subject(request));
        }
    }

    private AbsenceForm absence(PlanningRequest request) {
        return json.readValue(request.asked(), AbsenceForm.class);
    }

    private HoursForm hours(PlanningRequest request) {
        return json.readValue(request.asked(), HoursForm.class);
    }

    private static UUID subject(PlanningRequest request) {
        return Objects.requireNonNull(request.subject());
    }
}
