package io.parvis.planning.slips;

import static io.parvis.platform.web.Show.t;

import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/// Which slips stand in a file, and what of them.
record SlipExportPage(SlipQuery query, Fields fields) implements View {

    static SlipExportPage of(SlipQuery query) {
        var values = new HashMap<String, Object>();
        values.put("from", query.from());
        values.put("until", query.until());
        values.put("state", query.state() == null ? SlipState.APPROVED : query.state());
        values.put("worker", query.worker());
        values.put("columns", List.of(SlipColumn.values()));
        return new SlipExportPage(query, Fields.of(values));
    }

    List<Choice> states() {
        return Stream.of(SlipState.values()).map(one -> new Choice(one.name(), t(one))).toList();
    }

    List<Choice> columns() {
        return Stream.of(SlipColumn.values()).map(one -> new Choice(one.name(), t(one))).toList();
    }
}
