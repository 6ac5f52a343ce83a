package io.parvis.people.firm;

import static io.parvis.people.firm.Plan.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What exists only in some plans: this table is the whole truth about plans. Anything else exists in all.
public enum Feature {
    /// Requirement CLI-15 names these two plans, and not the one between them.
    CLIENT_GROUPS(ADVANCED, CORPORATE),
    PROJECTS(CORPORATE);

    private final Set<Plan> plans;

    Feature(Plan... plans) {
        this.plans = EnumSet.copyOf(List.of(plans));
    }

    public boolean isIn(Plan plan) {
        return plans.contains(plan);
    }

    /// All that a plan brings.
    public static List<Feature> of(Plan plan) {
        return Stream.of(values()).filter(feature -> feature.isIn(plan)).toList();
    }
}
