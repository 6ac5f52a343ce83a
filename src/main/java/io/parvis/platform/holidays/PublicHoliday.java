package io.parvis.platform.holidays;

import java.time.LocalDate;

/// A day on which work rests.
///
/// @param date on which it is kept, which may be another than its own when that falls on a weekend
/// @param everywhere whether it is one for all; else only some, such as banks and offices of the state, keep it
public record PublicHoliday(LocalDate date, String name, boolean everywhere) {}
