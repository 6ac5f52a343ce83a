package io.parvis.planning.slips;

import io.parvis.people.workers.WorkerNames;
import io.parvis.planning.visits.OwnVisits;
import io.parvis.planning.visits.OwnVisits.OwnVisit;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what a worker sees of slips.
@Component
@Transactional(readOnly = true)
class OwnSlipFile {

    private static final int DAYS = 92;
    private static final int DAYS_TO_ENTER = 31;

    private final Slips slips;
    private final SlipRows rows;
    private final OwnVisits visits;
    private final WorkerNames workers;
    private final Told told;

    OwnSlipFile(Slips slips, SlipRows rows, OwnVisits visits, WorkerNames workers, Told told) {
        this.slips = slips;
        this.rows = rows;
        this.visits = visits;
        this.workers = workers;
        this.told = told;
    }

    /// When it is, what the firm asks, and what was signed.
    @Component("ownSlipFileTold")
    record Told(
            Ids ids,
            Clock clock,
            SlipRulesKept rules,
            Signatures signatures,
            ClockedVisits clocked) {

        Signing signing(@Nullable Signature given, @Nullable String client) {
            return new Signing(rules.get().signature(), given, client, Current.actor().zone());
        }
    }

    public OwnSlipsPage list() {
        var worker = workers.find(Current.actor().self());
        var since = told.clock().instant().minus(Duration.ofDays(DAYS));
        var all = worker.map(self -> rows.of(self.id(), since)).orElse(List.of());
        var entered = entered(all);
        worker.ifPresent(self -> entered.addAll(told.clocked().of(self.id())));
        var open = done().stream().filter(visit -> !entered.contains(visit.id())).toList();
        return new OwnSlipsPage(all, open, told.rules().get(), Current.actor().zone());
    }

    private static Set<UUID> entered(List<Slip> all) {
        return all.stream()
                .filter(slip -> slip.state() != SlipState.REJECTED)
                .map(Slip::visit)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    // What has begun can be entered.
    private List<OwnVisit> done() {
        var now = told.clock().instant();
        return visits.between(today().minusDays(DAYS_TO_ENTER), today().plusDays(1)).stream()
                .filter(visit -> visit.planned() && !visit.start().isAfter(now))
                .sorted((one, other) -> other.start().compareTo(one.start()))
                .toList();
    }

    /// A form for what was done, as it was planned where it was.
    ///
    /// @throws NotFound for a visit that is not the worker's, or still to come
    public OwnSlipPage fresh(@Nullable UUID visit) {
        var done = done();
        var values = new HashMap<String, Object>();
        values.put("once", told.ids().next());
        values.put("day", today());
        if (visit != null) {
            values.putAll(planned(known(done, visit.toString()).orElseThrow(NotFound::new)));
        }
        return fresh(done, Fields.of(values));
    }

    private static Map<String, Object> planned(OwnVisit visit) {
        var zone = Current.actor().zone();
        var start = visit.start().atZone(zone);
        var end = visit.end().atZone(zone);
        return Map.of(
                "visit", visit.id(),
                "day", start.toLocalDate(),
                "from", start.toLocalTime(),
                "until", end.toLocalTime(),
                "overnight", end.toLocalDate().isAfter(start.toLocalDate()));
    }

    public OwnSlipPage fresh(Fields typed) {
        return fresh(done(), typed);
    }

    private OwnSlipPage fresh(List<OwnVisit> done, Fields typed) {
        var visit = known(done, typed.value("visit")).orElse(null);
        var signing = told.signing(null, visit == null ? null : visit.client());
        return new OwnSlipPage(null, visit, clients(done), typed, signing);
    }

    public OwnSlipPage edit(SlipId id, @Nullable Fields typed) {
        var slip = slips.get(id);
        var fields = typed == null ? SlipPage.fields(slip, Current.actor().zone()) : typed;
        var signing = told.signing(told.signatures().find(id).orElse(null), slip.client());
        return new OwnSlipPage(slip, null, List.of(), fields, signing);
    }

    private static Optional<OwnVisit> known(List<OwnVisit> done, String id) {
        return done.stream().filter(one -> one.id().toString().equals(id)).findFirst();
    }

    // Whom the worker visited lately.
    private static List<Choice> clients(List<OwnVisit> done) {
        return done.stream()
                .map(visit -> new Choice(visit.clientId().toString(), visit.client()))
                .distinct()
                .sorted((one, other) -> one.label().compareToIgnoreCase(other.label()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(told.clock().instant(), Current.actor().zone());
    }
}
