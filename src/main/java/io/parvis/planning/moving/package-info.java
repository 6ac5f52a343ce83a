/// Moving: a visit that is put at another time, or given to somebody else, from the calendar.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "people.workers",
            "planning.visits"
        })
@NullMarked
package io.parvis.planning.moving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
