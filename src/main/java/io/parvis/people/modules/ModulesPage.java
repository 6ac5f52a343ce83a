package io.parvis.people.modules;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.firm.Feature;
import io.parvis.people.firm.Firm;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Map;

/// The modules there are, and which of them are deployed for the firm.
record ModulesPage(Firm firm, Fields fields) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    static Fields fields(Firm firm) {
        return Fields.of(Map.of("modules", firm.modules(), "seen", firm.modules()));
    }

    /// After somebody else chose, what there is by now is shown: one looks and chooses once more.
    static ModulesPage again(Firm firm, Fields fields) {
        var stale = Message.of("firm.modules.changed-meanwhile");
        return new ModulesPage(
                firm, fields.errors("").contains(stale) ? fields(firm).with("", stale) : fields);
    }

    List<String> seen() {
        return fields.values("seen");
    }

    List<Choice> modules() {
        return Feature.modules().stream()
                .map(module ->
                        new Choice(
                                module.name(),
                                t("module." + module.name()),
                                t("module." + module.name() + ".what")))
                .toList();
    }
}
