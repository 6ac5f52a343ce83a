package io.parvis.people.modules;

import io.parvis.people.firm.DeployingModules;
import io.parvis.people.firm.Feature;
import io.parvis.people.firm.Firms;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OperatorController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The modules that are deployed for a firm.
@OperatorController("/firms/{slug}/modules")
class ModulesController {

    private final Firms firms;
    private final DeployingModules deploying;

    ModulesController(Firms firms, DeployingModules deploying) {
        this.firms = firms;
        this.deploying = deploying;
    }

    /// @param seen the modules the firm had when the page was shown
    record Deploying(@Nullable List<Feature> modules, @Nullable List<Feature> seen) {

        Set<Feature> chosen() {
            var chosen = set(modules);
            if (!Feature.modules().containsAll(chosen)) {
                throw Refused.at("modules", "form.unreadable");
            }
            return chosen;
        }

        Set<Feature> before() {
            return set(seen);
        }

        // An empty text among those sent reads as nothing.
        private static Set<Feature> set(@Nullable List<Feature> some) {
            return some == null
                    ? Set.of()
                    : some.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        }
    }

    @GetMapping
    @Requires(Permission.RUN_INSTALLATION)
    View show(@PathVariable String slug) {
        var firm = firms.tenant(slug);
        return new ModulesPage(firm, ModulesPage.fields(firm));
    }

    @PostMapping
    @Requires(Permission.RUN_INSTALLATION)
    Answer deploy(@PathVariable String slug, Form<Deploying> form) {
        var firm = firms.tenant(slug);
        return form.send(
                typed -> {
                    deploying.deploy(firm, typed.before(), typed.chosen());
                    return Redirect.to("/firms/" + slug)
                            .saying("firms.modules-deployed", firm.name());
                },
                fields -> ModulesPage.again(firm, fields));
    }
}
