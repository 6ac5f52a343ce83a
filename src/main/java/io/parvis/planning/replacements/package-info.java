/// Replacements: who could go to a visit, who could not, and why.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "people.clients",
            "people.workers",
            "planning.presence",
            "planning.travel",
            "planning.visits"
        })
@NullMarked
package io.parvis.planning.replacements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
