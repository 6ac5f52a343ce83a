package io.parvis.talk.opening;

import java.util.UUID;

/// The schedule that decides.
///
/// @param schedule of a lunch break, the schedule it is in
public record Decider(Rank rank, UUID schedule, String name) {}
