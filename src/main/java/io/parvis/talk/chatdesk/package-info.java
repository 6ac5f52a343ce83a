/// The desk at which employees answer chats: several at once, side by side.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "platform.files",
            "people.firm",
            "people.identity",
            "people.domains",
            "people.employees",
            "people.office :: api",
            "talk.categories",
            "talk.answers",
            "talk.chat",
            "talk.chatlive"
        })
@NullMarked
package io.parvis.talk.chatdesk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
