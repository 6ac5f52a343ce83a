package io.parvis.people.clientele;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.sheets.CsvSheet;
import io.parvis.platform.sheets.Sheet;
import io.parvis.platform.sheets.XlsxSheet;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.OfficeController;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of clients as a file.
@OfficeController("/clients/export")
class ClientExportController {

    private final ExportingClients exporting;
    private final Sortings sortings;
    private final Messages messages;
    private final Clock clock;

    ClientExportController(
            ExportingClients exporting, Sortings sortings, Messages messages, Clock clock) {
        this.exporting = exporting;
        this.sortings = sortings;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/csv")
    @Requires(Permission.SEE_CLIENTS)
    void csv(@RequestParam Map<String, String> sent, HttpServletResponse response)
            throws IOException {
        begin(response, "text/csv;charset=UTF-8", "csv");
        try (var sheet = new CsvSheet(response.getOutputStream())) {
            write(sent, sheet);
        }
    }

    @GetMapping("/xlsx")
    @Requires(Permission.SEE_CLIENTS)
    void xlsx(@RequestParam Map<String, String> sent, HttpServletResponse response)
            throws IOException {
        begin(
                response,
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "xlsx");
        var title = messages.in(Current.locale()).say("clients.title");
        try (var sheet = new XlsxSheet(response.getOutputStream(), title)) {
            write(sent, sheet);
        }
    }

    private void begin(HttpServletResponse response, String type, String ending) {
        var day = LocalDate.ofInstant(clock.instant(), Current.actor().zone());
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"clients-%s.%s\"".formatted(day, ending));
    }

    private void write(Map<String, String> sent, Sheet sheet) throws IOException {
        var words = messages.in(Current.locale());
        var rows = new ClientSheet(words, sortings.all(), Current.actor().zone());
        exporting.export(ClientListQuery.of(sent), rows, sheet);
    }
}
