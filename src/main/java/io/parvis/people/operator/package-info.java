/// Who runs the installation: founds firms, keeps its own people, and helps where a firm opened a domain to support.
@ApplicationModule(
        allowedDependencies = {
            "cli",
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.mail",
            "platform.web",
            "people.factor",
            "people.firm",
            "people.identity",
            "people.clients",
            "people.administrators",
            "people.domains",
            "people.telephony"
        })
@NullMarked
package io.parvis.people.operator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
