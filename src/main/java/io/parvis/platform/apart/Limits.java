package io.parvis.platform.apart;

import java.time.Duration;

/// What a kind of work in another process may take.
///
/// @param megabytes of memory
/// @param patience until it is ended, whatever it is at
/// @param atOnce how many of the kind go on at the same time
public record Limits(int megabytes, Duration patience, int atOnce) {}
