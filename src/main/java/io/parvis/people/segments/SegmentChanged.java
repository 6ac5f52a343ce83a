package io.parvis.people.segments;

import io.parvis.platform.kernel.Announcement;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;

/// A group, a project, an attitude or a field of the firm's own is another now.
record SegmentChanged(Subject subject, List<Change> changes) implements Event {

    @Override
    public List<Announcement> announcements() {
        return SegmentNews.of(subject, "updated");
    }
}
