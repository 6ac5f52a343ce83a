/// Calls to servers of others, whose addresses people typed: never to one inside the house.
@ApplicationModule(allowedDependencies = "platform.kernel")
@NullMarked
package io.parvis.platform.outgoing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
