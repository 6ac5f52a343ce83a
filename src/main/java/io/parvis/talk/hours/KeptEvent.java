package io.parvis.talk.hours;

import io.parvis.talk.opening.SpecialEvent;

/// A special event as it is kept.
///
/// @param language of the hours it belongs to
/// @param version counts the changes, so that the second of two who edit it is told
record KeptEvent(SpecialEvent event, String language, int version) {}
