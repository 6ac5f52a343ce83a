/// Public holidays of the countries where firms are, from a library that is kept up to date.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.parvis.platform.holidays;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
