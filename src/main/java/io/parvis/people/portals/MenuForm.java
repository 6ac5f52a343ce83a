package io.parvis.people.portals;

import static java.util.Comparator.comparing;

import io.parvis.people.menus.MenuEntry;
import io.parvis.people.menus.PortalMenu;
import io.parvis.people.menus.PortalMenu.Line;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.i18n.Translations;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Fields;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is ticked and typed about the menu of a portal. Places and labels come as `place-TICKETS` and `fr-TICKETS`.
record MenuForm(@Nullable List<MenuEntry> on, @NotNull @Nullable Integer version) {

    static final int LONGEST = 40;

    /// @param there the entries that lead somewhere: the others have no place to choose
    static Fields of(Draft draft, List<MenuEntry> there) {
        var values = new HashMap<String, Object>(Map.of("version", draft.version()));
        var lines = shown(draft.design().menu(), there);
        values.put("on", lines.stream().filter(Line::on).map(Line::entry).toList());
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            values.put("place-" + line.entry(), i + 1);
            for (var code : Languages.ALL) {
                values.put(code + "-" + line.entry(), line.label().in(code));
            }
        }
        return Fields.of(values);
    }

    static List<Line> shown(PortalMenu menu, List<MenuEntry> there) {
        return menu.lines().stream().filter(line -> there.contains(line.entry())).toList();
    }

    /// The menu as it was, changed as it was typed.
    ///
    /// @param typed all that was sent
    /// @throws Refused at the place or label that cannot be, or when an entry is ticked that leads nowhere yet
    PortalMenu menu(PortalMenu before, List<MenuEntry> there, Fields typed) {
        if (on != null && !there.containsAll(on)) {
            throw Refused.at("on", "portals.entry-not-yet");
        }
        var shown = shown(before, there);
        var lines = new ArrayList<Placed>();
        for (int i = 0; i < shown.size(); i++) {
            lines.add(placed(shown.get(i), i + 1, typed));
        }
        lines.sort(comparing(Placed::rank));
        var rest = before.lines().stream().filter(line -> !there.contains(line.entry()));
        return new PortalMenu(
                Stream.concat(lines.stream().map(Placed::line), rest).toList(),
                before.planning(),
                before.links(),
                before.details());
    }

    private record Placed(Line line, int rank) {}

    // What moved up stands before what was there, and what moved down after it.
    private Placed placed(Line was, int place, Fields typed) {
        var wanted = place("place-" + was.entry(), place, typed);
        var line =
                new Line(
                        was.entry(),
                        on != null && on.contains(was.entry()),
                        new Translations(
                                label("fr-" + was.entry(), typed),
                                label("nl-" + was.entry(), typed),
                                label("en-" + was.entry(), typed)));
        return new Placed(line, wanted * 3 + Integer.compare(wanted, place));
    }

    private static int place(String field, int otherwise, Fields typed) {
        var text = typed.value(field).strip();
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("[0-9]{1,3}")) {
            throw Refused.at(field, "form.unreadable");
        }
        return Integer.parseInt(text);
    }

    private static String label(String field, Fields typed) {
        var text = typed.value(field).strip();
        if (text.length() > LONGEST) {
            throw Refused.at(field, "form.Size", LONGEST);
        }
        return text;
    }
}
