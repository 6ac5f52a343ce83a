package io.parvis.trust.seeding;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a firm sorts its clients by, each in an order that stays.
record Sorts(List<UUID> projects, List<UUID> groups, List<UUID> attitudes) {

    /// One of them by a number however large; none for a number below 0.
    static @Nullable UUID at(int number, List<UUID> all) {
        return number < 0 || all.isEmpty() ? null : all.get(number % all.size());
    }
}
