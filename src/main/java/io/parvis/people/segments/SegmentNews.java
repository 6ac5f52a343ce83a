package io.parvis.people.segments;

import io.parvis.platform.kernel.Announcement;
import io.parvis.platform.kernel.Subject;
import java.util.List;

/// What other programs are told of groups and projects. Attitudes and fields are no resources of the API.
final class SegmentNews {

    private SegmentNews() {}

    /// @param happened `created`, `updated` or `deleted`
    static List<Announcement> of(Subject subject, String happened) {
        return switch (subject.kind()) {
            case "client-group" ->
                    Announcement.of("group." + happened, "/groups", subject.id(), subject);
            case "project" ->
                    Announcement.of("project." + happened, "/projects", subject.id(), subject);
            default -> List.of();
        };
    }
}
