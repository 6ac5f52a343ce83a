/// Tells whoever watches over the program whether it serves.
@ApplicationModule(displayName = "Health", allowedDependencies = "platform.access")
@NullMarked
package io.parvis.platform.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
