package io.parvis.people.firm;

import static io.parvis.people.firm.Plan.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What does not exist for every firm: what only some plans bring, and modules, which the operator deploys firm by firm
/// whatever the plan. This table is the whole truth about plans and modules; anything else exists for all.
public enum Feature {
    /// Requirement CLI-15 names these two plans, and not the one between them.
    CLIENT_GROUPS(ADVANCED, CORPORATE),
    PROJECTS(CORPORATE),
    /// A module (requirement FIRM-46). Where it is deployed, the firm still has to turn it on: [Firm#chats].
    CHAT(true),
    /// Modules that need a plan besides (requirements PORT-01 and PORT-02, decision 0180).
    CLIENT_PORTAL(true, PREMIUM, CORPORATE),
    WORKER_PORTAL(true, PREMIUM, CORPORATE);

    private final boolean module;
    private final Set<Plan> plans;

    Feature(Plan... plans) {
        this(false, plans);
    }

    Feature(boolean module, Plan... plans) {
        this.module = module;
        this.plans =
                plans.length == 0 ? EnumSet.noneOf(Plan.class) : EnumSet.copyOf(List.of(plans));
    }

    public boolean isIn(Plan plan) {
        return plans.contains(plan);
    }

    public boolean isModule() {
        return module;
    }

    /// Whether a firm on that plan, with those modules, has it.
    boolean isThere(Plan plan, Set<Feature> modules) {
        var agreed = plans.isEmpty() || isIn(plan);
        return agreed && (!module || modules.contains(this));
    }

    public static Set<Feature> modules() {
        return Stream.of(values())
                .filter(Feature::isModule)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Feature.class)));
    }

    /// All that a plan brings.
    public static List<Feature> of(Plan plan) {
        return Stream.of(values()).filter(feature -> feature.isIn(plan)).toList();
    }
}
