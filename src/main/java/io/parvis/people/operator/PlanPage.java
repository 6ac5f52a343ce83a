package io.parvis.people.operator;

import static io.parvis.platform.web.Show.t;
import static java.util.stream.Collectors.joining;

import io.parvis.people.firm.Feature;
import io.parvis.people.firm.Firm;
import io.parvis.people.firm.Plan;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The plans, with what each brings, and the one the firm is on.
record PlanPage(Firm firm, Fields fields) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    static Fields fields(Firm firm) {
        return Fields.of(Map.of("plan", firm.plan(), "seen", firm.plan()));
    }

    static boolean takesAway(Plan from, Plan to) {
        return Stream.of(Feature.values())
                .anyMatch(feature -> feature.isIn(from) && !feature.isIn(to));
    }

    List<Choice> plans() {
        return Stream.of(Plan.values())
                .map(plan -> new Choice(plan.name(), t(plan), brings(plan)))
                .toList();
    }

    private static String brings(Plan plan) {
        var features = Feature.of(plan).stream().map(f -> t(f)).collect(joining(", "));
        return features.isEmpty() ? t("firms.plan-basic") : t("firms.plan-brings", features);
    }
}
