/// Being in a client's portal, or as the operator in a firm's back office, with the rights of one of its people: for an
/// hour at most, with a reason, in everybody's sight.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "people.firm",
            "people.menus",
            "people.identity",
            "people.clients",
            "people.members"
        })
@NullMarked
package io.parvis.people.entering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
