/// Clients who have not come to the portal yet, invited many at once.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "platform.jobs",
            "people.firm",
            "people.identity",
            "people.sending",
            "people.ways",
            "people.clientele :: api",
            "people.importing :: api"
        })
@NullMarked
package io.parvis.people.invitations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
