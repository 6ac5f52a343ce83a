/// Who uses a client's domain: members, the delegates among them, and how they come and go.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "platform.api",
            "platform.mail",
            "people.factor",
            "people.firm",
            "people.identity"
        })
@NullMarked
package io.parvis.people.members;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
