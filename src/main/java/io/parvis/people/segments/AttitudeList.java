package io.parvis.people.segments;

import io.parvis.platform.web.View;
import java.util.List;
import java.util.Map;

/// What the firm may think of its clients.
record AttitudeList(List<Attitude> rows, Map<AttitudeId, Integer> clients) implements View {

    int clients(Attitude attitude) {
        return clients.getOrDefault(attitude.id(), 0);
    }
}
