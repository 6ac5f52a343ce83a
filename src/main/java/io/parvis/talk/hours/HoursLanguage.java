package io.parvis.talk.hours;

/// A language in which the firm keeps hours.
///
/// @param main whether it was there first: the others began as a copy of it, and it cannot be removed
/// @param revision counts the changes to its schedules
record HoursLanguage(String language, boolean main, int revision) {}
