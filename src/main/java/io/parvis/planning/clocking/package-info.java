/// Clocking: that workers are at a client's, by the code that hangs there; what is not as it was planned waits for the
/// office.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.jobs",
            "platform.web",
            "people.firm",
            "people.identity",
            "people.menus",
            "people.office :: api",
            "people.todo",
            "people.workers",
            "planning.codes",
            "planning.slips",
            "planning.visits"
        })
@NullMarked
package io.parvis.planning.clocking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
