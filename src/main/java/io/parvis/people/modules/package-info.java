/// Which modules the operator deploys for which firm.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "people.firm"
        })
@NullMarked
package io.parvis.people.modules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
