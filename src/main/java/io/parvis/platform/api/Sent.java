package io.parvis.platform.api;

/// The body of a request that makes something.
public record Sent<T extends Record>(T value) {}
