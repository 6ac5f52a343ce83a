package io.parvis.people.domains;

import io.parvis.people.employees.Colleague;
import io.parvis.people.employees.Employees;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.History;
import io.parvis.platform.kernel.Subject;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gathers what the details screen shows, as of one moment.
@Component
class DomainFile {

    private static final int HISTORY = 50;

    private final DomainSheets sheets;
    private final Notes notes;
    private final Openings openings;
    private final Employees employees;
    private final History history;

    DomainFile(
            DomainSheets sheets,
            Notes notes,
            Openings openings,
            Employees employees,
            History history) {
        this.sheets = sheets;
        this.notes = notes;
        this.openings = openings;
        this.employees = employees;
        this.history = history;
    }

    /// Empty when there is no such domain, or none that the reader may see.
    @Transactional(readOnly = true)
    Optional<Contents> find(DomainId id, LocalDate today) {
        return sheets.find(id)
                .map(sheet ->
                        new Contents(
                                sheet,
                                employees.colleagues(
                                        sheet.domain().functions().holders().values(), today),
                                notes.of(NoteKind.MESSAGE, id),
                                notes.of(NoteKind.COMMENT, id),
                                opening(sheet),
                                history.of(new Subject("domain", id.value()), HISTORY)));
    }

    // Only somebody who stands behind the shield by an opening needs to know when it ends.
    private @Nullable Opening opening(DomainSheet sheet) {
        var actor = Current.actor();
        return sheet.domain().access().isShield() && actor.realm() == Realm.STAFF
                ? openings.find(sheet.domain().id(), new AccountId(actor.self())).orElse(null)
                : null;
    }

    /// @param holders of a function, as they stand today
    record Contents(
            DomainSheet sheet,
            Map<AccountId, Colleague> holders,
            List<Note> messages,
            List<Note> comments,
            @Nullable Opening opening,
            List<History.Entry> history) {}
}
