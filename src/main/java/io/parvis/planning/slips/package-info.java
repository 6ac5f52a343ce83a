/// Slips: the work that workers did, as they enter it and the office approves it.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "platform.sheets",
            "people.firm",
            "people.identity",
            "people.menus",
            "people.todo",
            "people.workers",
            "planning.visits"
        })
@NullMarked
package io.parvis.planning.slips;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
