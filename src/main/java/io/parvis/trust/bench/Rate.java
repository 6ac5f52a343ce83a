package io.parvis.trust.bench;

/// How often something was worked out in a second, in memory and on one thread.
///
/// @param promised zero where nothing is
record Rate(String title, double perSecond, double promised) {}
