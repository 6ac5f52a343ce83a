/// Mail that comes in: answers to mails about tickets, new questions, and what has to be sorted by hand.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.database",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "platform.files",
            "platform.jobs",
            "people.firm",
            "people.identity",
            "people.domains",
            "talk.categories",
            "talk.reading",
            "talk.replies",
            "talk.tickets"
        })
@NullMarked
package io.parvis.talk.incoming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
