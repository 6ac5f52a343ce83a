/// Whoever runs the installation, and the platform support.
@ApplicationModule(allowedDependencies = {"platform.kernel", "platform.tenancy", "platform.access", "platform.i18n", "platform.web", "people.identity", "people.firm", "people.domains"})
@NullMarked
package io.parvis.people.operator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
