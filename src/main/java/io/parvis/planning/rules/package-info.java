/// Rules: what the firm says about changes of its planning, at the portals and at the office.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "people.firm",
            "people.employees",
            "people.identity",
            "people.menus"
        })
@NullMarked
package io.parvis.planning.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
