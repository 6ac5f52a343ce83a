/// Reads PDF files that people send, and cuts them into parts, in a process of their own.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.apart",
            "platform.files"
        })
@NullMarked
package io.parvis.platform.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
