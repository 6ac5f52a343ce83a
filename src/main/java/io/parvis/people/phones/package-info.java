/// Verified telephone numbers: the gateways that carry a code, and the code that proves a number.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "platform.sms",
            "platform.outgoing",
            "platform.vault",
            "people.firm",
            "people.identity",
            "people.clients"
        })
@NullMarked
package io.parvis.people.phones;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
