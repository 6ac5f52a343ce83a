/// What browsers see of chats at once: streams that read, as whoever looks on, what is new.
@ApplicationModule(
        allowedDependencies = {
            "platform.tenancy",
            "platform.i18n",
            "platform.live",
            "platform.files",
            "people.identity",
            "talk.chat"
        })
@NullMarked
package io.parvis.talk.chatlive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
