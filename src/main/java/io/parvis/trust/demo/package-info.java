/// The world of the first start: two made-up firms with their people and clients, and the page at the root of the site.
@ApplicationModule(
        allowedDependencies = {
            "cli",
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "platform.mail",
            "platform.files",
            "people.firm",
            "people.identity",
            "people.employees",
            "people.clients",
            "people.members",
            "people.domains"
        })
@NullMarked
package io.parvis.trust.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
