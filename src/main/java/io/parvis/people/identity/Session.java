package io.parvis.people.identity;

import java.time.Instant;
import java.util.UUID;

/// A browser in which somebody is signed in, as its owner sees it in the list.
public record Session(UUID id, String device, String address, Instant createdAt, Instant seenAt) {}
