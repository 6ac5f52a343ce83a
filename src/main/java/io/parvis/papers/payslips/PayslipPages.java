package io.parvis.papers.payslips;

import io.parvis.people.identity.Visit;
import io.parvis.people.menus.Audience;
import io.parvis.people.menus.MenuEntry;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Fields;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gathers what the pages about payslips show, as of one moment.
@Component
@Transactional(readOnly = true)
class PayslipPages {

    private final Uploads uploads;
    private final Payslips payslips;
    private final Clock clock;

    PayslipPages(Uploads uploads, Payslips payslips, Clock clock) {
        this.uploads = uploads;
        this.payslips = payslips;
        this.clock = clock;
    }

    /// Payroll is done when the month is over.
    Fields blank() {
        var today = clock.instant().atZone(Current.actor().zone());
        return Fields.of(Map.of("month", YearMonth.from(today).minusMonths(1).toString()));
    }

    public PayslipUploadsPage uploads(@Nullable UUID after, Fields fields) {
        return new PayslipUploadsPage(uploads.page(after), after != null, fields);
    }

    public PayslipUploadPage upload(UUID id, Fields assigning, Fields publishing) {
        var upload = uploads.get(id);
        var shown = Visit.here().firm().menu(Audience.WORKER).has(MenuEntry.PAYSLIPS);
        return new PayslipUploadPage(
                upload,
                uploads.pages(id),
                uploads.payees(),
                upload.isPublished() ? Set.of() : payslips.having(upload.paid()),
                new PayslipUploadPage.Forms(assigning, publishing.in("publish"), shown));
    }

    /// What a worker would get, page by page.
    /// @throws NotFound when no page is theirs, or it was published
    public PayslipSheetsPage sheetsOf(UUID id, UUID worker) {
        var numbers = SheetPage.owned(uploads.pages(id)).get(worker);
        if (numbers == null) {
            throw new NotFound();
        }
        return new PayslipSheetsPage(toLookThrough(id), payslips.worker(worker), numbers);
    }

    /// Pages one after the other, as far as there are any.
    /// @throws NotFound when there is none, or it was published
    public PayslipSheetsPage sheets(UUID id, int first, int last) {
        var there = uploads.pages(id).size();
        var numbers =
                IntStream.rangeClosed(Math.max(1, first), Math.min(last, there)).boxed().toList();
        if (numbers.isEmpty()) {
            throw new NotFound();
        }
        return new PayslipSheetsPage(toLookThrough(id), "", numbers);
    }

    public Whole wholeUpload(UUID id) {
        return new Whole(toLookThrough(id), uploads.pages(id).size());
    }

    // Once it is published, each payslip is loaded by itself, and whoever does so is written down.
    private Upload toLookThrough(UUID id) {
        var upload = uploads.get(id);
        if (upload.isPublished()) {
            throw new NotFound();
        }
        return upload;
    }

    /// @param pages how many there are
    record Whole(Upload upload, int pages) {}

    public Upload toPublish(UUID id, int version) {
        var upload = uploads.get(id);
        upload.mustBe(version);
        return upload;
    }

    public WorkerPayslipsPage ofWorker(UUID worker, @Nullable UUID after) {
        var name = payslips.worker(worker);
        return new WorkerPayslipsPage(
                worker, name, new PayslipYears(payslips.of(worker, after), after != null));
    }

    public OwnPayslipsPage own(@Nullable UUID after) {
        return new OwnPayslipsPage(new PayslipYears(payslips.of(ownId(), after), after != null));
    }

    /// The worker who is here.
    public UUID ownId() {
        return payslips.own(Current.actor().person()).orElseThrow(NotFound::new);
    }
}
