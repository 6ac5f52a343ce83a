package io.parvis.planning.requests;

/// What became of what was asked for.
///
/// @param waits whether the office approves it first
public record Outcome(boolean waits, Effect effect) {}
