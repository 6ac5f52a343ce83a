/// Portals of many workers, generated together: who can get one, how far it is, and who could not and why.
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
            "people.sending",
            "people.ways",
            "people.workers"
        })
@NullMarked
package io.parvis.people.generating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
