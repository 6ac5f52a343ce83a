/// How programs speak with Parvis: JSON under `/api/v1`, strict bodies, problems, versions, pages, and the document that
/// tells of it all.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web"
        })
@NullMarked
package io.parvis.platform.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
