/// Requests: what clients and workers ask for in the planning at their portals, where the firm approves it first.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.mail",
            "platform.web",
            "people.clients",
            "people.domains",
            "people.firm",
            "people.identity",
            "people.menus",
            "people.office :: api",
            "planning.rules"
        })
@NullMarked
package io.parvis.planning.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
