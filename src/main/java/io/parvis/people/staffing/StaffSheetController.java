package io.parvis.people.staffing;

import io.parvis.people.workers.ExportingWorkers;
import io.parvis.people.workers.WorkerColumn;
import io.parvis.people.workers.WorkerFilter;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.i18n.Words;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.sheets.CsvSheet;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Workers as a file: an empty one to fill in, those there are, and the lines that were refused. Each can be imported.
@OfficeController("/workers")
class StaffSheetController {

    private static final List<WorkerColumn> GIVEN_OUT =
            Stream.of(WorkerColumn.values()).filter(one -> one != WorkerColumn.IBAN).toList();

    private final StaffPages pages;
    private final ExportingWorkers exporting;
    private final Messages messages;

    StaffSheetController(StaffPages pages, ExportingWorkers exporting, Messages messages) {
        this.pages = pages;
        this.exporting = exporting;
        this.messages = messages;
    }

    @GetMapping("/imports/template")
    @Requires(Permission.MANAGE_WORKERS)
    void template(HttpServletResponse response) throws IOException {
        send(response, "workers-template.csv", List.of(headings(List.of(WorkerColumn.values()))));
    }

    @GetMapping("/export")
    @Requires(Permission.SEE_WORKERS)
    void export(Form<WorkerFilter> form, HttpServletResponse response) throws IOException {
        var filter = form.value();
        var shown = filter == null || form.fields().anyError() ? WorkerFilter.NONE : filter;
        var rows = new ArrayList<List<String>>();
        rows.add(headings(GIVEN_OUT));
        exporting.lines(shown).forEach(line -> rows.add(cells(line)));
        send(response, "workers.csv", rows);
    }

    /// The lines as they came, and why each was refused behind.
    @GetMapping("/imports/{list}/report")
    @Requires(Permission.MANAGE_WORKERS)
    void report(@PathVariable("list") UUID id, HttpServletResponse response) throws IOException {
        var report = pages.report(id);
        var rows = new ArrayList<List<String>>();
        var headings = new ArrayList<>(report.list().headings());
        headings.addAll(List.of(words().say("staffing.line"), words().say("staffing.why")));
        rows.add(headings);
        report.refused().forEach(line -> rows.add(told(line, report.list().headings().size())));
        send(response, "workers-refused.csv", rows);
    }

    private List<String> told(StaffLine line, int width) {
        var cells = new ArrayList<String>();
        for (int at = 0; at < width; at++) {
            cells.add(line.cell(at));
        }
        cells.add("" + line.number());
        var why = words().say(Objects.requireNonNullElse(line.why(), Message.of("staffing.fault")));
        cells.add(line.column().isEmpty() ? why : words().say(line.column()) + " – " + why);
        return cells;
    }

    private List<String> headings(List<WorkerColumn> columns) {
        return columns.stream().map(column -> words().say(column.label())).toList();
    }

    private List<String> cells(Map<WorkerColumn, String> line) {
        return GIVEN_OUT.stream()
                .map(column -> Columns.shown(words(), column, line.getOrDefault(column, "")))
                .toList();
    }

    private Words words() {
        return messages.in(Current.locale());
    }

    private static void send(HttpServletResponse response, String name, List<List<String>> rows)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        try (var sheet = new CsvSheet(response.getOutputStream())) {
            for (var row : rows) {
                sheet.row(row);
            }
        }
    }
}
