/// The people of a firm: who works there, in which role, and when they are away.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "people.factor",
            "people.firm",
            "people.identity"
        })
@NullMarked
package io.parvis.people.employees;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
