/// Where visitors talk with the firm: users of clients at the portal, and people on sites of the firm's own.
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
            "talk.categories",
            "talk.tickets",
            "talk.chat",
            "talk.chatlive"
        })
@NullMarked
package io.parvis.talk.chatroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
