/// Documents that a firm shares with its clients and workers, one by one or with all of them, and that they
/// send.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "platform.files",
            "platform.jobs",
            "platform.previews",
            "platform.vault",
            "people.firm",
            "people.identity",
            "people.clients",
            "people.clientele",
            "people.menus",
            "people.workers"
        })
@NullMarked
package io.parvis.papers.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
