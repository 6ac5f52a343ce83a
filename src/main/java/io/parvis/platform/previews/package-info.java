/// What files look like and what they say: drawn and read in a process of its own, since nobody knows who made them.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.apart",
            "platform.files"
        })
@NullMarked
package io.parvis.platform.previews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
