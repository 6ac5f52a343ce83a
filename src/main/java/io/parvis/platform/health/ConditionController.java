package io.parvis.platform.health;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.OperatorController;
import io.parvis.platform.web.View;
import org.springframework.web.bind.annotation.GetMapping;

/// How the installation fares, for whoever runs it.
@OperatorController("/condition")
class ConditionController {

    private final Conditions conditions;

    ConditionController(Conditions conditions) {
        this.conditions = conditions;
    }

    @GetMapping
    @Requires(Permission.SEE_INSTALLATION)
    View show() {
        return new ConditionPage(conditions.now());
    }
}
