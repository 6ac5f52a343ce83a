/// What the operator asks of each firm, from which day on, for what the firm's clients use.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "people.firm",
            "people.identity"
        })
@NullMarked
package io.parvis.money.wholesale;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
