/// What waits for whoever opens the first page of a portal: each feature that has something brings it here.
@ApplicationModule(
        allowedDependencies = {"platform.kernel", "platform.web", "people.firm", "people.menus"})
@NullMarked
package io.parvis.people.todo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
