/// Makes plausible firms, clients and people, the same for the same seed.
@ApplicationModule(
        allowedDependencies = {
            "cli",
            "platform.database",
            "platform.kernel",
            "platform.tenancy",
            "people.firm"
        })
@NullMarked
package io.parvis.trust.seeding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
