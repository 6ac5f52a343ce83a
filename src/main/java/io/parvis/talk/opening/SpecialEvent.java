package io.parvis.talk.opening;

import java.time.LocalDateTime;
import java.util.UUID;

/// One period, such as a holiday, by the clock on the wall.
///
/// @param end not included
/// @param opens whether it is open in that period; closed is the usual
public record SpecialEvent(
        UUID id, String name, LocalDateTime start, LocalDateTime end, boolean opens) {}
