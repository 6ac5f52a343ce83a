/// Messages to clients: one or all, each in its own language, answered in a ticket.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "platform.files",
            "platform.mail",
            "platform.jobs",
            "people.firm",
            "people.identity",
            "people.clients",
            "people.domains",
            "people.clientele :: api",
            "talk.categories",
            "talk.answers",
            "talk.replies",
            "talk.tickets"
        })
@NullMarked
package io.parvis.talk.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
