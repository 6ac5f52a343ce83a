/// Permissions, the roles that hold them, and the one gate every handler passes.
@ApplicationModule(allowedDependencies = {"platform.kernel", "platform.tenancy"})
@NullMarked
package io.parvis.platform.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
