/// SCIM 2.0 (RFC 7643, RFC 7644): identity systems manage the users of provisioned accounts in the way they know.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "platform.api",
            "people.identity",
            "trust.provisioning"
        })
@NullMarked
package io.parvis.trust.scim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
