/// Measures the program from outside, over HTTP, beside what the database alone could do.
@ApplicationModule(
        allowedDependencies = {
            "cli",
            "platform.database",
            "platform.kernel",
            "trust.load",
            "trust.seeding"
        })
@NullMarked
package io.parvis.trust.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
