package io.parvis.people.importing;

import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.util.List;

/// The imports that were, and where a new file is chosen.
record ImportList(List<Import> rows, Fields fields) implements View {

    /// What a browser offers to choose; what comes is looked into.
    static final String ACCEPTED =
            ".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static final int MEGABYTES = 50;

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    String href(Import row) {
        return Show.base()
                + "/clients/imports/"
                + row.id()
                + (row.state() == ImportState.NEW ? "/mapping" : "");
    }
}
