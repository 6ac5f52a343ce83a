package io.parvis.planning.slips;

import io.parvis.people.workers.WorkerNames;
import io.parvis.platform.kernel.History;
import io.parvis.platform.kernel.Subject;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Fields;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what the office sees of slips.
@Component
@Transactional(readOnly = true)
class SlipFile {

    private static final int MOST_HISTORY = 50;

    private final Slips slips;
    private final SlipRows rows;
    private final WorkerNames workers;
    private final History history;
    private final Told told;

    SlipFile(Slips slips, SlipRows rows, WorkerNames workers, History history, Told told) {
        this.slips = slips;
        this.rows = rows;
        this.workers = workers;
        this.history = history;
        this.told = told;
    }

    /// When it is, what the firm asks, and what was signed.
    @Component("slipFileTold")
    record Told(Clock clock, SlipRulesKept rules, Signatures signatures) {}

    public SlipListPage list(SlipQuery asked) {
        var query = on(asked);
        return new SlipListPage(
                query,
                rows.page(query, SlipListPage.PAGE + 1),
                rows.sum(query),
                workers.active(),
                told.rules().get(),
                Current.actor().zone());
    }

    SlipQuery on(SlipQuery asked) {
        return asked.on(LocalDate.ofInstant(told.clock().instant(), Current.actor().zone()));
    }

    public SlipPage page(SlipId id, Fields correcting, Fields rejecting) {
        var slip = slips.get(id);
        var zone = Current.actor().zone();
        var rules = told.rules().get();
        return new SlipPage(
                slip,
                rules,
                new Signing(
                        rules.signature(),
                        told.signatures().find(id).orElse(null),
                        slip.client(),
                        zone),
                history.of(new Subject("slip", id.value()), MOST_HISTORY),
                correcting.anyError() ? correcting : SlipPage.fields(slip, zone),
                rejecting.in("reject"));
    }
}
