/// Payers: the legal identities to which a client's invoices are made out.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "platform.api",
            "people.firm",
            "people.menus",
            "people.identity",
            "people.clients"
        })
@NullMarked
package io.parvis.people.payers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
