package io.parvis.people.domains;

import java.time.Instant;
import java.util.UUID;

/// A text about a domain that only the back office reads: a message shown at each opening, or a comment.
///
/// @param author the name of who wrote it first
/// @param version counts the changes of this one text
record Note(UUID id, String text, String author, Instant writtenAt, int version) {}
