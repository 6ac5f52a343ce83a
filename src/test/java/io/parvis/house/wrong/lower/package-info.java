/// A wrong example: reaches up, which it does not say.
@ApplicationModule(allowedDependencies = {})
package io.parvis.house.wrong.lower;

import org.springframework.modulith.ApplicationModule;
