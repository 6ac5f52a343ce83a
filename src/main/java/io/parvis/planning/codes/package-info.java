/// Codes: the picture that hangs at a client's, and that workers scan to say that they are there.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.vault",
            "platform.web",
            "people.firm",
            "people.identity"
        })
@NullMarked
package io.parvis.planning.codes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
