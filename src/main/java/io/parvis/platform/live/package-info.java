/// What happens now, told to whoever looks on: between nodes by the database, to browsers by a stream of events. Rows are
/// the truth; what is told here only says that it is time to read them.
@ApplicationModule(
        allowedDependencies = {"platform.kernel", "platform.tenancy", "platform.database"})
@NullMarked
package io.parvis.platform.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
