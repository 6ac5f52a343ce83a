/// Clients of the firm: who they are.
@ApplicationModule(allowedDependencies = {"platform.kernel", "platform.tenancy"})
@NullMarked
package io.parvis.people.clients;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
