/// A client's protected space: who works on it, who may enter, what was agreed about it.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "platform.mail",
            "people.firm",
            "people.identity",
            "people.clients",
            "people.members",
            "people.entering",
            "people.employees"
        })
@NullMarked
package io.parvis.people.domains;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
