package io.parvis.platform.kernel;

import java.util.List;

/// Something that happened. Published in the transaction of the act; the audit keeps every one.
public interface Event {

    /// What it happened to.
    Subject subject();

    /// What changed, for the history that people read.
    default List<Change> changes() {
        return List.of();
    }

    /// What other programs may be told of it.
    default List<Announcement> announcements() {
        return List.of();
    }
}
