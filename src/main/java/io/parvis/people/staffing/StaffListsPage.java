package io.parvis.people.staffing;

import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;

/// The lists of workers that came, and where a new file is chosen.
record StaffListsPage(List<StaffList> rows, Fields fields) implements View {

    /// What a browser offers to choose; what comes is looked into.
    static final String ACCEPTED =
            ".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static final int MEGABYTES = 10;

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
