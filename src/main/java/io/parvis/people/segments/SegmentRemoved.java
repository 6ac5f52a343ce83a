package io.parvis.people.segments;

import io.parvis.platform.kernel.Announcement;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;

/// A group, a project, an attitude or a field of the firm's own is gone. The changes say what its clients have instead.
record SegmentRemoved(Subject subject, List<Change> changes) implements Event {

    static SegmentRemoved of(Subject subject, String name, int clients, String instead) {
        return new SegmentRemoved(
                subject,
                List.of(
                        new Change("segment.name", name, ""),
                        new Change("segment.clients", Integer.toString(clients), ""),
                        new Change("segment.instead", "", instead)));
    }

    @Override
    public List<Announcement> announcements() {
        return SegmentNews.of(subject, "deleted");
    }
}
