/// Signs what this installation says of its people to others' systems, and shows the key by which they can check it.
@ApplicationModule(allowedDependencies = {"platform.vault", "platform.access", "platform.web"})
@NullMarked
package io.parvis.platform.assertions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
