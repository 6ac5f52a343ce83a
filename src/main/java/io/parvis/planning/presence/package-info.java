/// Presence: when workers can be sent somewhere, and when they are away.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "platform.live",
            "people.firm",
            "people.menus",
            "people.identity",
            "people.workers",
            "planning.requests",
            "planning.rules"
        })
@NullMarked
package io.parvis.planning.presence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
