/// Memos: what workers and the office write to one another.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.mail",
            "platform.web",
            "people.firm",
            "people.identity",
            "people.menus",
            "people.office :: api",
            "people.todo",
            "people.workers"
        })
@NullMarked
package io.parvis.talk.memos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
