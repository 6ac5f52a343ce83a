/// The edge where Parvis meets a terminal: what can be asked of the program, and how it tells that
/// it cannot.
@ApplicationModule(
        displayName = "Command line",
        allowedDependencies = {"platform.database", "platform.pdf", "platform.previews"})
@NullMarked
package io.parvis.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
