/// What tickets are sorted by, and who gets those of a category.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "people.firm",
            "people.identity",
            "people.employees",
            "people.domains"
        })
@NullMarked
package io.parvis.talk.categories;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
