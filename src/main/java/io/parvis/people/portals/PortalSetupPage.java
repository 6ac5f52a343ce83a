package io.parvis.people.portals;

import static io.parvis.platform.web.Show.base;
import static io.parvis.platform.web.Show.t;

import io.parvis.people.firm.Firm;
import io.parvis.people.menus.Audience;
import io.parvis.people.menus.MenuEntry;
import io.parvis.people.menus.PortalMenu.Line;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.QrCode;
import io.parvis.platform.web.Tab;
import io.parvis.platform.web.ThemeColour;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a portal is set up.
///
/// @param live what is in force; null before anything was published
/// @param address where people find the portal
/// @param there the entries that lead somewhere
/// @param open the section that is unfolded
/// @param typed what could not be taken of that section
record PortalSetupPage(
        Firm firm,
        Audience audience,
        Draft draft,
        @Nullable Edition live,
        String address,
        List<MenuEntry> there,
        Section open,
        Fields typed)
        implements View {

    /// How what is worked on stands to what is in force.
    enum State {
        USUAL,
        PUBLISHED,
        CHANGED
    }

    @Override
    public int status() {
        return typed.anyError() ? 422 : 200;
    }

    String here() {
        return base() + "/settings/portal/" + audience.text();
    }

    /// The portal, from here.
    String door() {
        return Doors.path(firm.slug(), audience.realm());
    }

    List<Tab> tabs() {
        return Stream.of(Audience.values())
                .filter(one -> firm.has(Firm.portal(one)))
                .map(one ->
                        new Tab(t(one), base() + "/settings/portal/" + one.text(), one == audience))
                .toList();
    }

    State state() {
        var inForce = live == null ? PortalDesign.usual(audience) : live.design();
        if (!inForce.equals(draft.design())) {
            return State.CHANGED;
        }
        return live == null ? State.USUAL : State.PUBLISHED;
    }

    boolean isOpen(Section section) {
        return open == section;
    }

    Fields front() {
        return fields(Section.FRONT, FrontForm.of(draft));
    }

    Fields menu() {
        return fields(Section.MENU, MenuForm.of(draft, there));
    }

    Fields links() {
        return fields(Section.LINKS, LinksForm.of(draft));
    }

    /// Those there are, and one more.
    int linkRows() {
        return Math.min(draft.design().menu().links().size() + 1, LinksForm.MOST);
    }

    List<String> linkPlaces() {
        return LinkAddress.places(audience);
    }

    /// What was wrong about publishing or taking back.
    Fields whole() {
        return open == Section.ADDRESS ? typed : Fields.empty();
    }

    private Fields fields(Section section, Fields kept) {
        return (open == section && typed.anyError() ? typed : kept).in(section.text());
    }

    List<Choice> kinds() {
        return Stream.of(FrontKind.values())
                .map(kind -> new Choice(kind.name(), t(kind), t("portals.front." + kind)))
                .toList();
    }

    /// The lines of the menu that lead somewhere.
    List<Line> lines() {
        return MenuForm.shown(draft.design().menu(), there);
    }

    /// The others wait for the feature that brings their page.
    List<MenuEntry> later() {
        return MenuEntry.of(audience).stream().filter(entry -> !there.contains(entry)).toList();
    }

    List<Choice> places() {
        return IntStream.rangeClosed(1, there.size())
                .mapToObj(place -> new Choice("" + place, "" + place))
                .toList();
    }

    QrCode qr() {
        return QrCode.of(address);
    }

    /// What one pastes into a site of one's own: a link that looks like a button wherever it stands.
    String snippet() {
        var colour = ThemeColour.read(firm.colour()).map(ThemeColour::hex).orElse(firm.colour());
        return """
        <a href="%s" style="display:inline-block;padding:.75em 1.25em;border-radius:.375em;background:%s;color:#fff;\
        font-weight:600;text-decoration:none">%s</a>\
        """
                .formatted(address, colour, t("portals.enter." + audience));
    }
}
