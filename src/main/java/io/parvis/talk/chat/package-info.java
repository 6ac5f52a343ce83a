/// Chats: conversations that happen now, their lines, who has them, and what becomes of them.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "platform.live",
            "platform.files",
            "platform.mail",
            "platform.jobs",
            "people.firm",
            "people.identity",
            "people.clients",
            "people.domains",
            "people.employees",
            "talk.hours :: api",
            "talk.opening",
            "talk.categories",
            "talk.tickets"
        })
@NullMarked
package io.parvis.talk.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
