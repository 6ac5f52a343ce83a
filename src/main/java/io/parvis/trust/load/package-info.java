/// Asks a server over and over on plain sockets, and counts what the answers took. Knows HTTP and nothing of Parvis.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.parvis.trust.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
