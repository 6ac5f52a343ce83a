package io.parvis.talk.tickets;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The queue as its address says it: whose tickets, narrowed how, and where the page begins.
///
/// @param view one's own when null
/// @param state all but the archived ones when null
/// @param after the last ticket of the page before
record TicketQuery(
        @Nullable QueueView view,
        @Nullable OfficeState state,
        @Nullable UUID category,
        @Nullable UUID client,
        @Nullable UUID after) {

    static final TicketQuery NONE = new TicketQuery(null, null, null, null, null);

    QueueView whose() {
        return view == null ? QueueView.MINE : view;
    }

    boolean isNarrowed() {
        return state != null || category != null || client != null;
    }

    TicketQuery viewing(QueueView other) {
        return new TicketQuery(other, state, category, client, null);
    }

    TicketQuery withoutState() {
        return new TicketQuery(view, null, category, client, null);
    }

    TicketQuery withoutCategory() {
        return new TicketQuery(view, state, null, client, null);
    }

    TicketQuery withoutClient() {
        return new TicketQuery(view, state, category, null, null);
    }

    TicketQuery after(@Nullable UUID last) {
        return new TicketQuery(view, state, category, client, last);
    }

    TicketQuery unnarrowed() {
        return new TicketQuery(view, null, null, null, null);
    }

    /// The address, within the door.
    String path() {
        var parts = new LinkedHashMap<String, @Nullable Object>();
        parts.put("view", view);
        parts.put("state", state);
        parts.put("category", category);
        parts.put("client", client);
        parts.put("after", after);
        var query =
                parts.entrySet().stream()
                        .filter(part -> part.getValue() != null)
                        .map(TicketQuery::text)
                        .collect(Collectors.joining("&"));
        return "/tickets" + (query.isEmpty() ? "" : "?" + query);
    }

    // Constants and ids: nothing to be escaped.
    private static String text(Map.Entry<String, @Nullable Object> part) {
        return part.getKey() + "=" + part.getValue();
    }
}
