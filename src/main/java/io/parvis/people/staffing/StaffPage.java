package io.parvis.people.staffing;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.workers.WorkerColumn;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.stream.Stream;

/// A list of workers: what its columns mean, what would happen, how far it is, what became of it.
///
/// @param examples the first lines
/// @param refused the first lines that were refused
record StaffPage(
        StaffList list,
        String author,
        List<StaffLine> examples,
        List<StaffLine> refused,
        Fields fields)
        implements View {

    static final int EXAMPLES = 20;
    static final int SHOWN = 200;
    private static final int SAMPLES = 3;

    String here() {
        return Show.base() + "/workers/imports/" + list.id();
    }

    List<Choice> columns() {
        return Stream.of(WorkerColumn.values())
                .map(one -> new Choice(one.name(), t(one.label())))
                .toList();
    }

    String heading(int at) {
        var heading = list.headings().get(at);
        return heading.isEmpty() ? t("staffing.unnamed", at + 1) : heading;
    }

    /// Some of what a column holds.
    String samples(int at) {
        return String.join(
                " · ",
                examples.stream()
                        .map(line -> line.cell(at))
                        .filter(text -> !text.isEmpty())
                        .map(text -> sample(text, at == list.at(WorkerColumn.IBAN)))
                        .distinct()
                        .limit(SAMPLES)
                        .toList());
    }

    private static String sample(String text, boolean account) {
        if (account) {
            return "•••• " + text.substring(Math.max(0, text.length() - 4));
        }
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    boolean isColumn(int at, String column) {
        var typed = fields.values("column");
        return (typed.size() > at ? typed.get(at) : list.columns().get(at)).equals(column);
    }

    /// Who is meant by a line.
    String who(StaffLine line) {
        var number = line.cell(list.at(WorkerColumn.NUMBER));
        var name = line.cell(list.at(WorkerColumn.NAME));
        return Stream.of(number, name)
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .orElse(t("kit.none"));
    }

    boolean isOpen() {
        return list.state() == StaffState.NEW || list.state() == StaffState.CHECKED;
    }

    boolean isTrial() {
        return list.state() != StaffState.RUNNING && list.state() != StaffState.DONE;
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
