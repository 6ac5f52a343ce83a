/// Which client a line of a list is about, and what becomes of it: decided in memory, written by the thousand.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.i18n",
            "people.mapping"
        })
@NullMarked
package io.parvis.people.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
