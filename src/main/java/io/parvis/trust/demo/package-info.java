/// The demo world of a first start.
@ApplicationModule(allowedDependencies = {"platform.kernel", "platform.tenancy", "platform.access", "platform.i18n", "platform.web", "people.identity", "people.firm", "people.clients", "people.domains", "people.employees", "people.members"})
@NullMarked
package io.parvis.trust.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
