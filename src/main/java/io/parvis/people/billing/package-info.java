/// A firm's account in the operator's books: what it is known by there, which way money goes, and the way into the billing
/// system.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "platform.assertions",
            "people.firm",
            "people.identity"
        })
@NullMarked
package io.parvis.people.billing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
