package io.parvis.platform.kernel;

import java.util.UUID;

/// The thing an event is about: a kind of thing (`domain`, `employee`, ...) and its id.
public record Subject(String kind, UUID id) {}
