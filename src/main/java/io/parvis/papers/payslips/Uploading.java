package io.parvis.papers.payslips;

import io.parvis.papers.payslips.PayslipEvent.PayslipPagesAssigned;
import io.parvis.papers.payslips.PayslipEvent.PayslipUploadDiscarded;
import io.parvis.papers.payslips.PayslipEvent.PayslipsUploaded;
import io.parvis.papers.payslips.Upload.Paid;
import io.parvis.platform.files.Content;
import io.parvis.platform.files.Files;
import io.parvis.platform.files.Files.Owner;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the office does with an upload before it is published.
@Component
@Transactional
class Uploading {

    private final Uploads uploads;
    private final Files files;
    private final Events events;
    private final Stamps stamps;

    Uploading(Uploads uploads, Files files, Events events, Stamps stamps) {
        this.uploads = uploads;
        this.files = files;
        this.events = events;
        this.stamps = stamps;
    }

    UUID add(Paid paid, Content content, List<SheetPage> pages) {
        var file = files.add(content, Owner.FIRM);
        var upload = new Upload(stamps.id(), paid, file.id(), stamps.now(), null, 0, 0);
        uploads.add(upload, pages);
        events.publish(new PayslipsUploaded(upload.id(), paid, pages.size()));
        return upload.id();
    }

    /// Says whose some pages are, whatever was read on them.
    /// @throws Refused when there are no such pages, or the worker is none or left
    void assign(UUID id, int version, Assignment what) {
        var upload = uploads.lock(id);
        upload.mustBe(version);
        var last = uploads.pages(id).size();
        if (what.first() < 1 || what.last() < what.first() || what.last() > last) {
            throw Refused.at("last", "payslips.no-such-pages", last);
        }
        var name = what.worker() == null ? "" : payee(what.worker()).name();
        uploads.assign(id, what);
        events.publish(new PayslipPagesAssigned(id, what.first() + "–" + what.last(), name));
    }

    private Payee payee(UUID worker) {
        return uploads.payees().stream()
                .filter(payee -> payee.id().equals(worker) && !payee.left())
                .findFirst()
                .orElseThrow(() -> Refused.at("worker", "payslips.no-such-worker"));
    }

    /// Pages without a number are the next ones of the slip before them.
    void join(UUID id, int version) {
        var upload = uploads.lock(id);
        upload.mustBe(version);
        SheetPage before = null;
        var joined = 0;
        for (var page : uploads.pages(id)) {
            if (before != null && before.worker() != null && page.finding().mayContinue()) {
                page = new SheetPage(page.page(), Finding.BY_HAND, "", before.worker());
                uploads.assign(id, new Assignment(page.page(), page.page(), page.worker()));
                joined++;
            }
            before = page;
        }
        Refused.when(joined == 0, "payslips.nothing-to-join");
        events.publish(new PayslipPagesAssigned(id, "" + joined, "@payslips.joined"));
    }

    void discard(UUID id) {
        var upload = uploads.lock(id);
        Refused.when(upload.isPublished(), "payslips.published-already");
        uploads.remove(id);
        events.publish(new PayslipUploadDiscarded(id, upload.paid()));
    }
}
