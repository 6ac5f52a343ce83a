/// The settings of the firm: what it says of itself, and how it is reached. Each section is saved by itself.
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
            "people.telephony"
        })
@NullMarked
package io.parvis.people.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
