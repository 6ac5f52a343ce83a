package io.parvis.planning.visits;

import java.util.UUID;

/// Identifies a visit.
public record VisitId(UUID value) {

    public static VisitId of(String text) {
        return new VisitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
