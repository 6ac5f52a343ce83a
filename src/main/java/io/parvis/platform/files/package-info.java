/// Files that people send: their content outside the database, who may see them inside.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.database",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.jobs",
            "platform.web"
        })
@NullMarked
package io.parvis.platform.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
