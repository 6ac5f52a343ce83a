/// Keys with which programs come in by the API: made and revoked by an administrator, looked at at each request.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.jobs",
            "platform.web",
            "platform.api",
            "people.firm",
            "people.identity"
        })
@NullMarked
package io.parvis.trust.apikeys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
