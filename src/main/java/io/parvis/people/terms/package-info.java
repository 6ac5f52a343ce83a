/// The firm's terms, and who accepted which version of them.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "people.firm",
            "people.identity"
        })
@NullMarked
package io.parvis.people.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
