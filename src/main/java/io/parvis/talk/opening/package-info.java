/// When something is open: schedules, their ranks, and what they come to at each moment. Plain Java, no database.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.parvis.talk.opening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
