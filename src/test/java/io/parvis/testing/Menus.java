package io.parvis.testing;

import io.parvis.people.menus.Audience;
import io.parvis.people.menus.Deed;
import io.parvis.people.menus.Matter;
import io.parvis.people.menus.MenuEntry;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
                                               set portals = portals || jsonb_build_object(cast(:audience as text),
                                                       coalesce(portals -> cast(:audience as text), '{}') || cast(
                                                       '{"lines": [{"entry": "%s", "on": true,
                                                                    "label": {"fr": "", "nl": "", "en": ""}}]}' as jsonb))
                                             where id = current_firm()
                                            """
                                                    .formatted(entry))
                                    .param("audience", audience.name())
                                    .update());
        }
    }

    /// At both portals, all of the planning may be done.
    public static void allowAll(Cast cast, Rows rows) {
        var all =
                Stream.of(Matter.values())
                        .flatMap(one -> Stream.of(Deed.values()).map(deed -> one + "-" + deed))
                        .toArray(String[]::new);
        for (var audience : Audience.values()) {
            allow(cast, rows, audience, all);
        }
    }

    /// At that portal, this of the planning may be done: each as `VISITS-SEE`. Before anybody comes to the firm's doors too.
    public static void allow(Cast cast, Rows rows, Audience audience, String... deeds) {
        var all =
                Stream.of(deeds)
                        .map(deed -> deed.split("-"))
                        .collect(
                                Collectors.groupingBy(
                                        deed -> deed[0],
                                        TreeMap::new,
                                        Collectors.mapping(
                                                deed -> '"' + deed[1] + '"',
                                                Collectors.joining(",", "[", "]"))));
        var json =
                all.entrySet().stream()
                        .map(one -> '"' + one.getKey() + "\":" + one.getValue())
                        .collect(Collectors.joining(",", "{", "}"));
        rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        update firm
                                           set portals = portals || jsonb_build_object(cast(:audience as text),
                                               coalesce(portals -> cast(:audience as text), '{"lines": []}')
                                               || jsonb_build_object('planning',
                                                   jsonb_build_object('view', 'WEEK', 'deeds', cast(:deeds as jsonb))))
                                         where id = current_firm()
                                        """)
                                .param("audience", audience.name())
                                .param("deeds", json)
                                .update());
    }
}
