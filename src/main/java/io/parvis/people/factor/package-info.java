/// The second factor: codes of an app beside the password, and codes for the day the app is lost.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.mail",
            "platform.vault",
            "platform.web",
            "people.firm",
            "people.identity"
        })
@NullMarked
package io.parvis.people.factor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
