/// People who become clients by themselves: where the firm lets them, what it asks, and how it keeps machines away.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "platform.mail",
            "platform.jobs",
            "platform.machines",
            "people.firm",
            "people.identity",
            "people.clients",
            "people.members",
            "people.employees",
            "people.segments :: api",
            "people.domains",
            "people.terms"
        })
@NullMarked
package io.parvis.people.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
