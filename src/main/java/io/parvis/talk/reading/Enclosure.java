package io.parvis.talk.reading;

/// A file that came with a mail, under the name its sender gave it.
public record Enclosure(String name, String type, byte[] content) {}
