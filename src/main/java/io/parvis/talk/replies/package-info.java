/// Answers by e-mail: the signed address that a mail about a ticket carries, and where it leads.
@ApplicationModule(allowedDependencies = {"platform.kernel", "platform.database", "platform.mail"})
@NullMarked
package io.parvis.talk.replies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
