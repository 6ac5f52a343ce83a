/// What stands behind the doors of clients and workers, and the page on which one finds one's door.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "people.firm",
            "people.menus",
            "people.portals",
            "people.identity",
            "people.clients",
            "people.members",
            "people.entering",
            "people.domains",
            "people.phones",
            "people.todo"
        })
@NullMarked
package io.parvis.people.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
