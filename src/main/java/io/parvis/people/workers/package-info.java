/// Workers: who does visits for the firm, what is known of them, and their way in at the worker portal.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "platform.vault",
            "people.firm",
            "people.menus",
            "people.identity",
            "people.clients",
            "people.ways"
        })
@NullMarked
package io.parvis.people.workers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
