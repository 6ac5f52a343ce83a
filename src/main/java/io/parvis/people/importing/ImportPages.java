package io.parvis.people.importing;

import io.parvis.people.identity.Accounts;
import io.parvis.people.importing.Notes.Place;
import io.parvis.people.mapping.Note.Weight;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts the pages of one import together.
@Component
@Transactional(readOnly = true)
class ImportPages {

    private static final Pattern PLACE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    private final Imports imports;
    private final Notes notes;
    private final Undoings undoings;
    private final Accounts accounts;

    ImportPages(Imports imports, Notes notes, Undoings undoings, Accounts accounts) {
        this.imports = imports;
        this.notes = notes;
        this.undoings = undoings;
        this.accounts = accounts;
    }

    public ImportPage page(UUID id, String weight, String after) {
        var imported = imports.get(id);
        var which =
                Stream.of(Weight.values())
                        .filter(one -> one.name().equals(weight))
                        .findFirst()
                        .orElse(null);
        var place = PLACE.matcher(after);
        var from =
                place.matches()
                        ? new Place(
                                Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)))
                        : Place.START;
        var found = notes.page(id, which, from, ImportPage.PAGE + 1);
        return new ImportPage(
                imported,
                accounts.get(imported.author()).name(),
                which,
                found,
                !from.equals(Place.START));
    }

    /// @throws io.parvis.platform.kernel.Refused when there is nothing to undo
    public UndoPage undo(UUID id) {
        var imported = imports.get(id);
        imported.mayBeUndone();
        return new UndoPage(imported, undoings.prospect(id), undoings.touched(id, UndoPage.SHOWN));
    }
}
