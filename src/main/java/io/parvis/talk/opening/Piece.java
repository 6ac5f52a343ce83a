package io.parvis.talk.opening;

/// What one schedule says about one stretch of a [Timeline].
///
/// @param to not included
/// @param level the smaller, the more it counts
record Piece(long from, long to, int level, boolean open, Decider by) {}
