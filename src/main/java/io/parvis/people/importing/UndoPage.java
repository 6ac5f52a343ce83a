package io.parvis.people.importing;

import io.parvis.people.importing.Undoings.Prospect;
import io.parvis.people.importing.Undoings.Touched;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.util.List;

/// What undoing an import would do, before somebody says so.
///
/// @param touched some of the clients that something else touched since
record UndoPage(Import imported, Prospect prospect, List<Touched> touched) implements View {

    static final int SHOWN = 100;

    String here() {
        return Show.base() + "/clients/imports/" + imported.id();
    }

    int toUndo() {
        return prospect.created() + prospect.updated();
    }
}
