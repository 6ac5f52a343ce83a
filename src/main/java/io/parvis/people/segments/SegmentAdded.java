package io.parvis.people.segments;

import io.parvis.platform.kernel.Announcement;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;

/// The firm has one more group, project, attitude or field of its own.
record SegmentAdded(Subject subject, List<Change> changes) implements Event {

    @Override
    public List<Announcement> announcements() {
        return SegmentNews.of(subject, "created");
    }
}
