/// What the columns of a list of clients mean, and what each of its lines tells.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "platform.tables",
            "people.firm",
            "people.identity",
            "people.clients",
            "people.segments :: api"
        })
@NullMarked
package io.parvis.people.mapping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
