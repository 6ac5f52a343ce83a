package io.parvis.papers.payslips;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.files.Files;
import io.parvis.platform.previews.Drawn;
import io.parvis.platform.previews.Previews;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.View;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages of an upload as they look, so that the office sees what each worker will get before they do.
@OfficeController("/payslips/{upload}/sheets")
class PayslipSheetController {

    private final PayslipPages pages;
    private final Files files;
    private final Previews previews;

    PayslipSheetController(PayslipPages pages, Files files, Previews previews) {
        this.pages = pages;
        this.files = files;
        this.previews = previews;
    }

    /// @param worker whose pages; without, those from the first to the last
    @GetMapping
    @Requires(Permission.MANAGE_PAYSLIPS)
    View show(
            @PathVariable UUID upload,
            @RequestParam(required = false) @Nullable UUID worker,
            @RequestParam(defaultValue = "1") int first,
            @RequestParam(defaultValue = "1") int last) {
        return worker == null ? pages.sheets(upload, first, last) : pages.sheetsOf(upload, worker);
    }

    @GetMapping("/{number}")
    @Requires(Permission.MANAGE_PAYSLIPS)
    ResponseEntity<byte[]> draw(@PathVariable UUID upload, @PathVariable int number) {
        var found = pages.wholeUpload(upload);
        var file = files.get(found.upload().file());
        return Drawn.answer(previews.page(file, number, found.pages()));
    }
}
