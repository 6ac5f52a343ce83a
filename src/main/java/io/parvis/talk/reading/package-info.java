/// What a mail says: read from its bytes, whatever is wrong with it, and cut down to what its author wrote anew.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.parvis.talk.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
