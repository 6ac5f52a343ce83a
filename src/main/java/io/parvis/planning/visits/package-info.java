/// Visits: who is where at a client's, and when; alone or by a rule that brings them back.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.holidays",
            "platform.i18n",
            "platform.web",
            "platform.live",
            "platform.jobs",
            "people.firm",
            "people.menus",
            "people.identity",
            "people.todo",
            "people.clients",
            "people.workers",
            "planning.presence",
            "planning.requests",
            "planning.rules",
            "planning.travel"
        })
@NullMarked
package io.parvis.planning.visits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
