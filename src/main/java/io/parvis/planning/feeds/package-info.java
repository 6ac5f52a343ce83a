/// Feeds: the private address under which somebody's own calendar program reads their visits.
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.tenancy",
            "platform.access",
            "platform.i18n",
            "platform.web",
            "people.firm",
            "people.identity",
            "people.menus",
            "planning.presence",
            "planning.visits"
        })
@NullMarked
package io.parvis.planning.feeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
