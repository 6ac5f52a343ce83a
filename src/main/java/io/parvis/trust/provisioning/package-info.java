/// Accounts of clients and their users that another system creates, changes, suspends and deletes from outside: known by
/// the firm's SPID and by ids of that system's own.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "platform.api",
            "people.firm",
            "people.identity",
            "people.clients",
            "people.members",
            "people.domains",
            "people.clientele"
        })
@NullMarked
package io.parvis.trust.provisioning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
