/// A wrong example: something that another feature reaches for.
@ApplicationModule(allowedDependencies = {})
package io.parvis.house.wrong.upper;

import org.springframework.modulith.ApplicationModule;
