package io.parvis.testing;

import io.parvis.people.menus.Audience;
import io.parvis.people.menus.MenuEntry;

/// The menus of a firm's portals with one entry on that is usually off. A firm is known for some seconds: whoever turns
/// something on does so before anybody comes to its doors.
public final class Menus {

    private Menus() {}

    public static void turnOn(Cast cast, Rows rows, MenuEntry entry) {
        for (var audience : Audience.values()) {
            rows.as(
                    cast.firm().system(),
                    jdbc ->
                            jdbc.sql(
                                            """
                                            update firm
                                               set portals = portals || jsonb_build_object(cast(:audience as text), cast(
                                                       '{"lines": [{"entry": "%s", "on": true,
                                                                    "label": {"fr": "", "nl": "", "en": ""}}]}' as jsonb))
                                             where id = current_firm()
                                            """
                                                    .formatted(entry))
                                    .param("audience", audience.name())
                                    .update());
        }
    }
}
