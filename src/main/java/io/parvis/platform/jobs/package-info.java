/// Work that recurs: declared by features, done by one node at a time, stopped cleanly.
@ApplicationModule(allowedDependencies = {"platform.kernel", "platform.tenancy"})
@NullMarked
package io.parvis.platform.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
