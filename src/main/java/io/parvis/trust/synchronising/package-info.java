/// Full lists of accounts that another system sends: what they would change is told first, and done when it says so, or
/// when an administrator does.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "platform.api",
            "platform.jobs",
            "platform.mail",
            "people.firm",
            "people.identity",
            "people.clients",
            "people.matching",
            "trust.provisioning"
        })
@NullMarked
package io.parvis.trust.synchronising;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
