package io.parvis.people.staffing;

import io.parvis.people.identity.Accounts;
import io.parvis.platform.web.Fields;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts the pages about lists of workers together.
@Component
@Transactional(readOnly = true)
class StaffPages {

    private final StaffLists lists;
    private final StaffLines lines;
    private final Accounts accounts;

    StaffPages(StaffLists lists, StaffLines lines, Accounts accounts) {
        this.lists = lists;
        this.lines = lines;
        this.accounts = accounts;
    }

    public StaffListsPage lists(Fields fields) {
        return new StaffListsPage(lists.latest(), fields);
    }

    public StaffPage page(UUID id, Fields fields) {
        var list = lists.get(id);
        return new StaffPage(
                list,
                accounts.get(list.author()).name(),
                lines.first(id, StaffPage.EXAMPLES),
                lines.refused(id, StaffPage.SHOWN),
                fields);
    }

    /// The list with the lines that were refused.
    public Report report(UUID id) {
        return new Report(lists.get(id), lines.refused(id, StaffList.MOST_LINES));
    }

    record Report(StaffList list, List<StaffLine> refused) {}
}
