package io.parvis.papers.payslips;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The payslips of one worker, on the worker's record.
@OfficeController("/workers/{worker}/payslips")
class WorkerPayslipController {

    private final PayslipPages pages;
    private final LoadingPayslips loading;
    private final Publishing publishing;

    WorkerPayslipController(PayslipPages pages, LoadingPayslips loading, Publishing publishing) {
        this.pages = pages;
        this.loading = loading;
        this.publishing = publishing;
    }

    @GetMapping
    @Requires(Permission.MANAGE_PAYSLIPS)
    View list(@PathVariable UUID worker, @RequestParam(required = false) @Nullable UUID after) {
        return pages.ofWorker(worker, after);
    }

    @GetMapping("/{payslip}/file")
    @Requires(Permission.MANAGE_PAYSLIPS)
    ResponseEntity<Resource> load(@PathVariable UUID worker, @PathVariable UUID payslip) {
        return loading.load(worker, payslip);
    }

    @DeleteMapping("/{payslip}")
    @Requires(Permission.MANAGE_PAYSLIPS)
    Redirect takeBack(@PathVariable UUID worker, @PathVariable UUID payslip) {
        var gone = publishing.takeBack(worker, payslip);
        return Redirect.to("/workers/{}/payslips", worker)
                .saying("payslip.taken-back", gone.paid().shown());
    }
}
