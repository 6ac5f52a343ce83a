/// Who administers a firm: the primary administrator, how that is handed over, and who is let administer beside.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.mail",
            "platform.web",
            "people.firm",
            "people.identity",
            "people.clients"
        })
@NullMarked
package io.parvis.people.administrators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
