/// Measures the program from outside, over HTTP, beside what the database alone could do; and what must be worked out
/// quickly in memory.
@ApplicationModule(
        allowedDependencies = {
            "cli",
            "platform.database",
            "platform.kernel",
            "talk.opening",
            "trust.load",
            "trust.seeding"
        })
@NullMarked
package io.parvis.trust.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
