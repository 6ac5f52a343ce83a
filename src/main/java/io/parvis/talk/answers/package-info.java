/// Texts that are written often, kept in each language to be put into an answer or a message.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "people.firm",
            "people.identity",
            "talk.categories"
        })
@NullMarked
package io.parvis.talk.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
