/// How a request becomes a page: doors, forms, views, problems, assets, and the kit of components.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n"
        })
@NullMarked
package io.parvis.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
