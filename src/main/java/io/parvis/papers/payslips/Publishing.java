package io.parvis.papers.payslips;

import io.parvis.papers.payslips.PayslipEvent.PayslipPublished;
import io.parvis.papers.payslips.PayslipEvent.PayslipReplaced;
import io.parvis.papers.payslips.PayslipEvent.PayslipTakenBack;
import io.parvis.papers.payslips.PayslipEvent.PayslipsPublished;
import io.parvis.platform.files.Files;
import io.parvis.platform.files.Files.Owner;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives workers their payslips, and takes them back.
@Component
@Transactional
class Publishing {

    private final Uploads uploads;
    private final Payslips payslips;
    private final Out out;

    Publishing(Uploads uploads, Payslips payslips, Out out) {
        this.uploads = uploads;
        this.payslips = payslips;
        this.out = out;
    }

    /// What a published payslip needs around it.
    @Component("payslipsOut")
    record Out(Files files, Events events, Stamps stamps, PayslipLetters letters) {}

    /// What came of it.
    ///
    /// @param told how many of the workers were mailed
    record Outcome(int published, int told) {}

    /// @param version of the upload from which the slips were cut
    /// @param existing null while nobody was asked
    /// @throws Refused at the field `existing` where somebody has one for this month, and nobody said what becomes of it
    Outcome publish(UUID id, int version, List<Slip> slips, @Nullable Existing existing) {
        var upload = uploads.lock(id);
        upload.mustBe(version);
        Refused.when(slips.isEmpty(), "payslips.nobody");
        var reached = new ArrayList<UUID>();
        // Two who publish the same month at once meet in the same order.
        for (var slip : slips.stream().sorted(Comparator.comparing(Slip::worker)).toList()) {
            if (give(upload, slip, existing)) {
                reached.add(slip.worker());
            }
        }
        uploads.published(id, out.stamps().now(), reached.size());
        out.events().publish(new PayslipsPublished(id, upload.paid(), reached.size()));
        return new Outcome(reached.size(), out.letters().send(reached, upload.paid()));
    }

    private boolean give(Upload upload, Slip slip, @Nullable Existing existing) {
        var payslip = payslip(upload, slip);
        if (payslips.add(payslip)) {
            out.events().publish(new PayslipPublished(slip.worker(), upload.paid()));
            return true;
        }
        if (existing == null) {
            throw Refused.at("existing", "payslips.there-already");
        }
        if (existing == Existing.REPLACE) {
            payslips.remove(slip.worker(), upload.paid());
            payslips.add(payslip);
            out.events().publish(new PayslipReplaced(slip.worker(), upload.paid()));
        }
        return existing == Existing.REPLACE;
    }

    private Payslip payslip(Upload upload, Slip slip) {
        var file = out.files().add(slip.content(), Owner.FIRM);
        return new Payslip(
                out.stamps().id(),
                slip.worker(),
                upload.paid(),
                file,
                file.kept().hash(),
                slip.pages(),
                out.stamps().now());
    }

    /// The worker sees it no more, and the file goes.
    Payslip takeBack(UUID worker, UUID id) {
        var payslip = payslips.get(worker, id);
        payslips.remove(worker, payslip.paid());
        out.events().publish(new PayslipTakenBack(worker, payslip.paid()));
        return payslip;
    }
}
