package io.parvis.talk.reading;

/// A mail as it was read, whatever became of its parts.
public record ReceivedMail(Heading heading, Contents contents) {}
