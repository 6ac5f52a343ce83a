package io.parvis.papers.payslips;

import io.parvis.papers.payslips.PayslipEvent.PayslipLoaded;
import io.parvis.platform.files.Downloads;
import io.parvis.platform.kernel.Events;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Hands payslips out. Whoever takes one is written down.
@Component
class LoadingPayslips {

    private final Payslips payslips;
    private final Downloads downloads;
    private final Events events;
    private final TransactionTemplate transaction;

    LoadingPayslips(
            Payslips payslips,
            Downloads downloads,
            Events events,
            TransactionTemplate transaction) {
        this.payslips = payslips;
        this.downloads = downloads;
        this.events = events;
        this.transaction = transaction;
    }

    /// The storage checks the content against the same hash while it is read.
    ResponseEntity<Resource> load(UUID worker, UUID id) {
        var payslip = payslips.get(worker, id);
        payslip.mustBeWhole();
        var answer = downloads.of(payslip.file());
        transaction.executeWithoutResult(
                _ -> events.publish(new PayslipLoaded(worker, payslip.paid())));
        return answer;
    }
}
