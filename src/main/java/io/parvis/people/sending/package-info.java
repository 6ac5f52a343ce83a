/// How a firm's mails leave: from which addresses, under which signature, and by which server.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.mail",
            "platform.outgoing",
            "platform.web",
            "people.firm",
            "people.identity"
        })
@NullMarked
package io.parvis.people.sending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
