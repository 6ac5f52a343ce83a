/// Keeps what the program itself must read again, such as keys to others' services, unreadable in the database.
@ApplicationModule(allowedDependencies = "platform.database")
@NullMarked
package io.parvis.platform.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
