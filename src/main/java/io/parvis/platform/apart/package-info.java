/// Work on files of strangers, in a process of its own: what a file does to it, it does to nothing else.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.parvis.platform.apart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
