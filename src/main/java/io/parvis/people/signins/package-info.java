/// How the owner of a client signs in, and where they are written to: the office puts it right, makes their portal and
/// takes it away.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "people.firm",
            "people.identity",
            "people.clients",
            "people.members",
            "people.ways"
        })
@NullMarked
package io.parvis.people.signins;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
