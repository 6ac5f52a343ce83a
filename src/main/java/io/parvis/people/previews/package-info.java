/// Looking at a portal as one client or worker would find it, with what is not published yet.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "people.firm",
            "people.menus",
            "people.identity",
            "people.entering",
            "people.clientele :: api"
        })
@NullMarked
package io.parvis.people.previews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
