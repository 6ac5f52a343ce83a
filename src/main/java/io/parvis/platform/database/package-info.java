/// The PostgreSQL that Parvis brings along or is given, and the roles by which it is entered.
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package io.parvis.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
