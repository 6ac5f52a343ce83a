/// The home page of the back office: what waits there, and where to find it.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "people.employees",
            "people.identity"
        })
@NullMarked
package io.parvis.people.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
