/// Clients of the firm: who they are, and how they go.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.jobs",
            "platform.tenancy",
            "people.identity"
        })
@NullMarked
package io.parvis.people.clients;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
