package io.parvis.planning.clocking;

import io.parvis.planning.codes.Place;
import io.parvis.planning.visits.OwnVisits;
import io.parvis.planning.visits.OwnVisits.OwnVisit;
import io.parvis.platform.tenancy.Current;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a worker comes for: the visit at this place that begins nearest to now, the same day or around midnight.
@Component
class PlannedHere {

    private static final Duration FAR = Duration.ofHours(12);

    private final OwnVisits visits;

    PlannedHere(OwnVisits visits) {
        this.visits = visits;
    }

    @Transactional(readOnly = true)
    public Optional<OwnVisit> find(Place place, Instant now) {
        var today = LocalDate.ofInstant(now, Current.actor().zone());
        return visits.between(today.minusDays(1), today.plusDays(2)).stream()
                .filter(visit -> visit.planned() && visit.clientId().equals(place.id()))
                .filter(visit -> away(visit, now).compareTo(FAR) <= 0)
                .min(Comparator.comparing((OwnVisit visit) -> away(visit, now)));
    }

    private static Duration away(OwnVisit visit, Instant now) {
        return Duration.between(visit.start(), now).abs();
    }
}
