package io.parvis.planning.requests;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Which feature does what is asked for.
@Component
class Grants {

    // Asked for when they are needed: the features that grant ask for requests themselves.
    private final ObjectProvider<Granting> features;

    Grants(ObjectProvider<Granting> features) {
        this.features = features;
    }

    void grant(PlanningRequest request) {
        features.stream()
                .filter(one -> one.kinds().contains(request.kind()))
                .findFirst()
                .orElseThrow()
                .grant(request);
    }

    /// Those of the requests whose subject changed, or is gone, since it was asked.
    Set<RequestId> outdated(Collection<PlanningRequest> all) {
        var outdated = new HashSet<RequestId>();
        features.stream().forEach(one -> outdated.addAll(outdated(one, all)));
        return outdated;
    }

    private static List<RequestId> outdated(Granting feature, Collection<PlanningRequest> all) {
        var mine =
                all.stream()
                        .filter(one -> one.waits() && one.subject() != null)
                        .filter(one -> feature.kinds().contains(one.kind()))
                        .toList();
        if (mine.isEmpty()) {
            return List.of();
        }
        var subjects = mine.stream().map(one -> Objects.requireNonNull(one.subject())).toList();
        var versions = feature.versions(subjects);
        return mine.stream()
                .filter(one ->
                        !Objects.equals(
                                versions.get(Objects.requireNonNull(one.subject())), one.version()))
                .map(PlanningRequest::id)
                .toList();
    }
}
