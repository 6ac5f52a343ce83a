/// What a portal offers: the entries of its menu. The firm says which of them are on; every request knows.
@ApplicationModule(allowedDependencies = {"platform.kernel", "platform.tenancy", "platform.i18n"})
@NullMarked
package io.parvis.people.menus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
