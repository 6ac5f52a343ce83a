/// The way in of one person at a portal, a client's or a worker's: how it stands, and how it is made.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.web",
            "people.firm",
            "people.identity",
            "people.sending"
        })
@NullMarked
package io.parvis.people.ways;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
