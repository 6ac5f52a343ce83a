package io.parvis.people.segments;

import io.parvis.platform.web.View;
import java.util.List;
import java.util.Map;

/// The projects of the firm.
record ProjectList(List<Project> rows, Map<ProjectId, Integer> clients) implements View {

    int clients(Project project) {
        return clients.getOrDefault(project.id(), 0);
    }
}
