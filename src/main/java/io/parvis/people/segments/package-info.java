/// What a firm sorts its clients by: groups, projects, attitudes, and fields of its own.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "platform.api",
            "people.firm",
            "people.identity",
            "people.sending"
        })
@NullMarked
package io.parvis.people.segments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
