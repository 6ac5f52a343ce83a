/// Who acts, for which firm, and the transaction that tells the database so.
@ApplicationModule(allowedDependencies = {"platform.kernel"})
@NullMarked
package io.parvis.platform.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
