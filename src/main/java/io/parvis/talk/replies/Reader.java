package io.parvis.talk.replies;

import java.util.UUID;

/// Who reads a mail about a ticket, and answers it.
///
/// @param account of a client's user or of an employee
public record Reader(UUID domain, UUID ticket, UUID account) {}
