package io.parvis.people.employees;

import io.parvis.people.identity.AccountId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An employee as those see one who wait for work to be done.
///
/// @param active whether the employee still works at the firm
/// @param awayUntil the last day of an absence that has begun, both days included; null when at work
public record Colleague(AccountId id, String name, boolean active, @Nullable LocalDate awayUntil) {

    public boolean isAvailable() {
        return active && awayUntil == null;
    }
}
