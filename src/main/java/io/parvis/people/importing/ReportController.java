package io.parvis.people.importing;

import io.parvis.people.mapping.Note;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.i18n.Words;
import io.parvis.platform.sheets.CsvSheet;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.OfficeController;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// All that is said about the lines of a file, as a file.
@OfficeController("/clients/imports/{import}/report")
class ReportController {

    private final Imports imports;
    private final Notes notes;
    private final Messages messages;

    ReportController(Imports imports, Notes notes, Messages messages) {
        this.imports = imports;
        this.notes = notes;
        this.messages = messages;
    }

    @GetMapping
    @Requires(Permission.MANAGE_CLIENTS)
    void csv(@PathVariable("import") UUID id, HttpServletResponse response) throws IOException {
        imports.get(id);
        var words = messages.in(Current.locale());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"import-report.csv\"");
        try (var sheet = new CsvSheet(response.getOutputStream())) {
            sheet.row(
                    List.of(
                            words.say("import.line"),
                            words.say("import.what"),
                            words.say("import.column"),
                            words.say("import.why")));
            notes.each(id, note -> write(sheet, note, words));
        }
    }

    private static void write(CsvSheet sheet, Note note, Words words) {
        try {
            sheet.row(
                    List.of(
                            note.line(),
                            words.say("Weight." + note.weight()),
                            note.heading(),
                            words.say(note.said())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
