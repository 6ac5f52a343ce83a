/// Lists of workers that come as files: looked over, tried out, taken in, and reported about.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.jobs",
            "platform.sheets",
            "platform.tables",
            "platform.web",
            "people.firm",
            "people.identity",
            "people.mapping",
            "people.workers"
        })
@NullMarked
package io.parvis.people.staffing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
