package io.parvis.people.menus;

import io.parvis.platform.i18n.Translations;
import java.util.ArrayList;
import java.util.List;

/// The menu of a portal.
///
/// @param lines every entry there is for the audience, in the order of the menu
/// @param planning what is shown and allowed in the planning
/// @param links entries that lead to other sites, after the others
/// @param details what workers see of their own details, and may change
public record PortalMenu(
        List<Line> lines, PlanningRights planning, List<PortalLink> links, DetailRights details) {

    /// @param label what the firm calls it; where that is empty, the house's word stands
    public record Line(MenuEntry entry, boolean on, Translations label) {

        static Line usual(MenuEntry entry) {
            return new Line(entry, entry.isUsual(), Translations.NONE);
        }
    }

    /// The menu until the firm published one of its own.
    public static PortalMenu usual(Audience audience) {
        return new PortalMenu(
                MenuEntry.of(audience).stream().map(Line::usual).toList(),
                PlanningRights.usual(audience),
                List.of(),
                DetailRights.USUAL);
    }

    /// With the entries that came to be after it was kept, as they usually are, and without those that are gone.
    public PortalMenu complete(Audience audience) {
        var all = new ArrayList<Line>();
        for (var line : lines) {
            if (line.entry() != null && line.entry().isFor(audience)) {
                all.add(line);
            }
        }
        MenuEntry.of(audience).stream()
                .filter(entry -> all.stream().noneMatch(line -> line.entry() == entry))
                .map(Line::usual)
                .forEach(all::add);
        return new PortalMenu(
                List.copyOf(all),
                planning == null ? PlanningRights.usual(audience) : planning,
                links == null ? List.of() : links,
                details == null ? DetailRights.USUAL : details);
    }

    public PortalMenu with(PlanningRights rights) {
        return new PortalMenu(lines, rights, links, details);
    }

    public PortalMenu with(List<PortalLink> others) {
        return new PortalMenu(lines, planning, others, details);
    }

    public PortalMenu with(DetailRights rights) {
        return new PortalMenu(lines, planning, links, rights);
    }

    /// Whether the firm shows this at the portal.
    public boolean has(MenuEntry entry) {
        return lines.stream().anyMatch(line -> line.entry() == entry && line.on());
    }
}
