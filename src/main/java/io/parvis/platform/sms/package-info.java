/// Text messages: handed to a provider over HTTP, or shown in the outbox of a demo.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.i18n",
            "platform.tenancy",
            "platform.mail",
            "platform.outgoing"
        })
@NullMarked
package io.parvis.platform.sms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
