/// The clients module of the back office: find a client, know it, change it.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "platform.sheets",
            "platform.api",
            "people.firm",
            "people.identity",
            "people.clients",
            "people.members",
            "people.entering",
            "people.employees",
            "people.payers :: api",
            "people.segments :: api",
            "people.domains",
            "people.signins",
            "people.ways",
            "people.terms"
        })
@NullMarked
package io.parvis.people.clientele;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
