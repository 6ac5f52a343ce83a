/// Tickets: conversations between the firm and its clients.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "platform.api",
            "platform.files",
            "platform.mail",
            "people.firm",
            "people.menus",
            "people.identity",
            "people.clients",
            "people.employees",
            "people.members",
            "people.domains",
            "people.office :: api",
            "talk.categories",
            "talk.answers",
            "talk.replies"
        })
@NullMarked
package io.parvis.talk.tickets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
