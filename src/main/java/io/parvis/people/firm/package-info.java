/// The firm itself: its name, number, colour, language and clock, and whether it is open.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.mail",
            "platform.web",
            "people.menus"
        })
@NullMarked
package io.parvis.people.firm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
