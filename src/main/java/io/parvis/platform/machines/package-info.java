/// Tells people from machines at a public form, without asking anybody outside.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.jobs",
            "platform.web"
        })
@NullMarked
package io.parvis.platform.machines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
