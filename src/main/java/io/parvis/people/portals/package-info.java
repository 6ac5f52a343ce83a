/// How the firm sets up its two portals: where they are, what stands on their first page, and what their menus offer.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.assertions",
            "platform.i18n",
            "platform.markup",
            "platform.web",
            "people.menus",
            "people.firm",
            "people.identity",
            "people.workers"
        })
@NullMarked
package io.parvis.people.portals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
