/// When the firm is there for its clients, in each language in which it talks with them.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "people.firm",
            "people.identity",
            "talk.opening",
            "platform.holidays"
        })
@NullMarked
package io.parvis.talk.hours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
