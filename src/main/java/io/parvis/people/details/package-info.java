/// What workers see of their own details at their portal, what they change of them, and what they ask the office to change.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.mail",
            "platform.vault",
            "platform.web",
            "people.clients",
            "people.firm",
            "people.identity",
            "people.menus",
            "people.office :: api",
            "people.workers"
        })
@NullMarked
package io.parvis.people.details;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
