package io.parvis.planning.replacements;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.parvis.people.workers.WorkerId;
import io.parvis.people.workers.WorkerNames;
import io.parvis.planning.presence.Absence;
import io.parvis.planning.presence.Availability;
import io.parvis.planning.presence.Presence;
import io.parvis.planning.replacements.Candidate.Stay;
import io.parvis.planning.replacements.ReplacementRows.Engaged;
import io.parvis.planning.travel.TravelTimes;
import io.parvis.planning.visits.VisitId;
import io.parvis.platform.tenancy.Walls;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together who could go to a visit.
@Component
@Transactional(readOnly = true)
class ReplacementFile {

    private static final Duration YEAR = Duration.ofDays(365);

    private final ReplacementRows rows;
    private final WorkerNames workers;
    private final Presence presence;
    private final TravelTimes travel;
    private final Around around;

    ReplacementFile(
            ReplacementRows rows,
            WorkerNames workers,
            Presence presence,
            TravelTimes travel,
            Around around) {
        this.rows = rows;
        this.workers = workers;
        this.presence = presence;
        this.travel = travel;
        this.around = around;
    }

    /// What hides others' visits, and what time it is.
    @Component
    record Around(Walls walls, Clock clock) {}

    public ReplacementPage page(VisitId id) {
        var need = rows.need(id);
        var ranking = Ranking.of(need, travel.get(), candidates(need));
        return new ReplacementPage(need, ranking.proposals(), ranking.others());
    }

    private List<Candidate> candidates(Need need) {
        var engaged = stays(need);
        var absences =
                presence.away(need.monday(), need.monday().plusDays(7)).stream()
                        .collect(groupingBy(Absence::worker));
        var hours = presence.hours().stream().collect(groupingBy(Availability::worker));
        var now = around.clock().instant();
        var known = rows.known(need.place().client(), now.minus(YEAR), now);
        return workers.profiles().stream()
                .map(profile -> {
                    var id = profile.worker().id();
                    return new Candidate(
                            profile,
                            hours.getOrDefault(id, List.of()),
                            absences.getOrDefault(id, List.of()),
                            engaged.getOrDefault(id, List.of()),
                            known.getOrDefault(id, 0));
                })
                .toList();
    }

    // Whoever plans may not see where a worker is meanwhile, and yet learns that they are.
    private Map<WorkerId, List<Stay>> stays(Need need) {
        var engaged = around.walls().over(() -> rows.engaged(need));
        var clients = rows.clients(need);
        return engaged.stream()
                .collect(groupingBy(Engaged::worker, mapping(one -> one.named(clients), toList())));
    }
}
