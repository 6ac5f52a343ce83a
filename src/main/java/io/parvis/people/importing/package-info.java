/// Lists of clients that come as files: tried out, taken in, reported about, and taken back.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "platform.jobs",
            "platform.sheets",
            "platform.tables",
            "people.firm",
            "people.identity",
            "people.clients",
            "people.mapping",
            "people.matching"
        })
@NullMarked
package io.parvis.people.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
