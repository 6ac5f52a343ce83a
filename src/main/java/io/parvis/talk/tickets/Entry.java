package io.parvis.talk.tickets;

import java.time.Instant;

/// A text that stands in a ticket.
record Entry(String author, boolean byClient, String text, Instant writtenAt) {}
