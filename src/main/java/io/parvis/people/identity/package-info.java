/// Who signs in: accounts, passwords, sessions, and the links that are mailed to them.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "platform.mail",
            "people.firm"
        })
@NullMarked
package io.parvis.people.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
