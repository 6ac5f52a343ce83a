/// What surrounds every page: whose it is, where one can go, and what must be said on all of them.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "people.identity",
            "people.firm",
            "people.menus"
        })
@NullMarked
package io.parvis.people.faces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
