/// The firm itself: its name, colour, language and clock.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web"
        })
@NullMarked
package io.parvis.people.firm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
