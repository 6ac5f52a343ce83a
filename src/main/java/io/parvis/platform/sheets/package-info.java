/// Tables that leave as files for a spreadsheet.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.parvis.platform.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
