package io.parvis.planning.slips;

import io.parvis.planning.visits.Hours.Span;

/// What was done.
///
/// @param pause in minutes
/// @param kilometres that the firm pays
record Work(Span span, int pause, int kilometres, String comment) {}
