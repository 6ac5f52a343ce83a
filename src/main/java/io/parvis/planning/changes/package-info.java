/// Changes: what clients and workers do with the planning at their portals, as far as the firm allows it.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "people.firm",
            "people.identity",
            "people.menus",
            "people.workers",
            "planning.presence",
            "planning.requests",
            "planning.rules",
            "planning.visits"
        })
@NullMarked
package io.parvis.planning.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
