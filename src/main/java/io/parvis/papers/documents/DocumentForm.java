package io.parvis.papers.documents;

import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Fields;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/// What is typed about a document.
///
/// @param label empty: the name of the file
/// @param uploads files that came ahead of it
record DocumentForm(
        @Size(max = 200) String label,
        @Size(max = 100) String folder,
        boolean portal,
        boolean team,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate expires,
        List<UUID> uploads) {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2999;

    // A folder becomes one on the disk of whoever loads all of it.
    private static final Pattern NO_FOLDER = Pattern.compile("^\\.|[/\\\\:*?\"<>|\\p{Cntrl}]|\\.$");

    /// @throws Refused at the folder when no disk would take its name
    Particulars about(Shelf shelf) {
        var name = folder.strip();
        if (NO_FOLDER.matcher(name).find()) {
            throw Refused.at("folder", "document.folder-name");
        }
        if (expires != null && (expires.getYear() < EARLIEST || expires.getYear() > LATEST)) {
            throw Refused.at("expires", "document.expires-when");
        }
        return new Particulars(
                label.strip(),
                name,
                portal && shelf.isForClients(),
                team && shelf.isForWorkers(),
                expires);
    }

    /// What is said of one that is there.
    /// @throws Refused without a label
    Particulars changed(Shelf shelf) {
        if (label.isBlank()) {
            throw Refused.at("label", "document.label-missing");
        }
        return about(shelf);
    }

    static Fields fields(Particulars about) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("label", about.label());
        values.put("folder", about.folder());
        values.put("portal", about.portal());
        values.put("team", about.team());
        values.put("expires", about.expires());
        return Fields.of(values);
    }
}
