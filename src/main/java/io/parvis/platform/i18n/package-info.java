/// Words, dates and amounts in the reader's language.
@ApplicationModule(allowedDependencies = {"platform.kernel", "platform.tenancy"})
@NullMarked
package io.parvis.platform.i18n;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
