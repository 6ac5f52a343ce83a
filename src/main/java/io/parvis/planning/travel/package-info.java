/// Travel: how long workers are on their way between two visits, as the firm reckons.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "people.firm"
        })
@NullMarked
package io.parvis.planning.travel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
