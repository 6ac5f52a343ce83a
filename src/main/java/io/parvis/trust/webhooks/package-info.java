/// Webhooks: other programs are told what happens, signed, in order, and until they have heard it.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.jobs",
            "platform.mail",
            "platform.outgoing",
            "platform.vault",
            "platform.web",
            "platform.api",
            "people.firm",
            "people.identity"
        })
@NullMarked
package io.parvis.trust.webhooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
