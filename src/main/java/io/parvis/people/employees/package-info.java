/// The firm's staff: invited, given a role, away, gone.
@ApplicationModule(allowedDependencies = {"platform.kernel", "platform.tenancy", "platform.access", "platform.i18n", "platform.web", "people.identity", "people.firm"})
@NullMarked
package io.parvis.people.employees;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
