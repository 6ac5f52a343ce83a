/// Tables that come as files: read line after line, and known by what is in them, not by their names.
@ApplicationModule(allowedDependencies = {"platform.kernel"})
@NullMarked
package io.parvis.platform.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
