package io.parvis.people.segments;

import io.parvis.platform.web.View;
import java.util.List;
import java.util.Map;

/// The groups of the firm's clients.
record GroupList(List<ClientGroup> rows, Map<GroupId, Integer> clients) implements View {

    int clients(ClientGroup group) {
        return clients.getOrDefault(group.id(), 0);
    }
}
