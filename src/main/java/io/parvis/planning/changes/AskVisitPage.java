package io.parvis.planning.changes;

import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;

/// A visit that is asked for.
///
/// @param clients at whose place it may be, for a worker
record AskVisitPage(List<Choice> clients, boolean byWorker, Fields fields) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
