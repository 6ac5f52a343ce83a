/// The users of a client: the owner, delegates and the others.
@ApplicationModule(allowedDependencies = {"platform.kernel", "platform.tenancy", "platform.access", "platform.i18n", "platform.web", "people.identity", "people.firm"})
@NullMarked
package io.parvis.people.members;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
