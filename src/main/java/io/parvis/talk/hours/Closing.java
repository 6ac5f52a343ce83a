package io.parvis.talk.hours;

import io.parvis.platform.holidays.PublicHoliday;
import java.util.List;

/// Public holidays on which it will be closed, named in the language of the hours.
record Closing(String language, List<PublicHoliday> days) {}
