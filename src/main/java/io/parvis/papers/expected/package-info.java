/// Documents that a firm expects of its clients and workers: which, from whom they lack, and the requests that ask for
/// them.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "platform.files",
            "platform.jobs",
            "platform.mail",
            "people.firm",
            "people.identity",
            "people.clients",
            "people.segments :: api",
            "people.menus",
            "people.office :: api",
            "people.todo",
            "people.workers",
            "papers.documents"
        })
@NullMarked
package io.parvis.papers.expected;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
