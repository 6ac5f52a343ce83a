package io.parvis.planning.slips;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.sheets.CsvSheet;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.View;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;

/// Slips as a file for payroll, with the columns that are chosen.
@OfficeController("/slips/export")
class SlipExportController {

    private final SlipFile file;
    private final ExportingSlips exporting;

    SlipExportController(SlipFile file, ExportingSlips exporting) {
        this.file = file;
        this.exporting = exporting;
    }

    record Chosen(List<SlipColumn> columns) {

        /// Those that were named: an address may hold the word without one.
        List<SlipColumn> named() {
            return columns.stream().filter(Objects::nonNull).toList();
        }
    }

    @GetMapping
    @Requires(Permission.APPROVE_SLIPS)
    View ask(Form<SlipQuery> form) {
        return SlipExportPage.of(file.on(SlipListController.asked(form)));
    }

    @GetMapping("/csv")
    @Requires(Permission.APPROVE_SLIPS)
    void csv(Form<SlipQuery> form, Form<Chosen> chosen, HttpServletResponse response)
            throws IOException {
        var query = file.on(SlipListController.asked(form));
        var columns = chosen.orRefused().named();
        Refused.when(columns.isEmpty(), "slips.export.no-column");
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"slips-%s-%s.csv\"".formatted(query.from(), query.until()));
        try (var sheet = new CsvSheet(response.getOutputStream())) {
            exporting.export(query, columns, sheet);
        }
    }
}
