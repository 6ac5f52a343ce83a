package io.parvis.planning.slips;

import static io.parvis.platform.web.Show.t;

import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.stream.Stream;

/// What the firm asks of slips.
record SlipRulesPage(Fields fields) implements View {

    List<Choice> steps() {
        return Stream.of(1, 5, 10, 15, 30, 60)
                .map(step -> new Choice("" + step, t("slips.step.of", step)))
                .toList();
    }

    List<Choice> signatures() {
        return Stream.of(SignatureRule.values())
                .map(rule -> new Choice(rule.name(), t(rule)))
                .toList();
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
