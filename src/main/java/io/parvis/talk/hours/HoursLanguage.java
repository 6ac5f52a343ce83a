package io.parvis.talk.hours;

import java.util.UUID;

/// A language in which the firm keeps hours.
///
/// @param main whether it was there first: the others began as a copy of it, and it cannot be removed
/// @param revision another one after each change to its schedules
record HoursLanguage(String language, boolean main, UUID revision) {}
