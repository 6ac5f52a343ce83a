/// Keeps every event, sealed in a chain, and tells the history of a thing.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.jobs",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "people.firm"
        })
@NullMarked
package io.parvis.trust.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
