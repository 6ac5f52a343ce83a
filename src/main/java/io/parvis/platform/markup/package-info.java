/// Markup that people wrote: cleaned before it is kept.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.parvis.platform.markup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
