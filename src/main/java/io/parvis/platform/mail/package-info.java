/// Mail: written in the transaction of the act that causes it, sent afterwards, or kept in the outbox.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.database",
            "platform.jobs",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.vault",
            "platform.outgoing",
            "platform.web"
        })
@NullMarked
package io.parvis.platform.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
