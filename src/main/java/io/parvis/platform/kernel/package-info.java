/// What every feature speaks: messages, problems, events, identifiers.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.parvis.platform.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
