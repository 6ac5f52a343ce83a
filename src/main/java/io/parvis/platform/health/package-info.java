/// Tells whoever watches over the program whether it serves, and whoever runs it how it fares.
@ApplicationModule(
        displayName = "Health",
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web"
        })
@NullMarked
package io.parvis.platform.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
