package io.parvis.trust.bench;

import java.time.Duration;

/// A long piece of work that somebody asked for once.
///
/// @param took until it was done
/// @param promised zero where nothing is
/// @param resident memory of the program before, and its highest since the program started, in bytes
record Chore(String title, Duration took, Duration promised, Resident resident) {

    record Resident(long before, long peak) {}
}
