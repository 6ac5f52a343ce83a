package io.parvis.people.faces;

import static io.parvis.people.faces.Navigation.item;
import static io.parvis.people.faces.Navigation.shown;

import io.parvis.people.firm.Firm;
import io.parvis.people.menus.Audience;
import io.parvis.people.menus.PortalLink;
import io.parvis.people.menus.PortalMenu.Line;
import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Shell.NavItem;
import java.util.List;
import java.util.stream.Stream;

/// The menu of a portal as the firm arranged it: what is on, in its order, under its names. The first page comes first.
final class PortalNavigation {

    private PortalNavigation() {}

    static List<NavItem> of(Firm firm, Audience audience, String base, Badge badge) {
        var items =
                switch (audience) {
                    case CLIENT -> clients(base, badge);
                    case WORKER -> workers(base);
                };
        var home = items.stream().filter(item -> item.key().equals("home"));
        var rest =
                firm.menu(audience).lines().stream()
                        .filter(Line::on)
                        .flatMap(line -> led(line, audience, items));
        var links =
                badge.may(entered(audience))
                        ? firm.menu(audience).links().stream().map(link -> led(firm, base, link))
                        : Stream.<NavItem>of();
        return Stream.of(home, rest, links).flatMap(found -> found).toList();
    }

    private static Permission entered(Audience audience) {
        return audience == Audience.CLIENT ? Permission.SEE_PORTAL : Permission.SEE_TEAM;
    }

    private static NavItem led(Firm firm, String base, PortalLink link) {
        var name = link.name();
        var language = name.nearest(Current.locale().getLanguage(), firm.language());
        return item("link-" + link.id(), base + "/links/" + link.id(), "external-link")
                .called(name.in(language));
    }

    private static Stream<NavItem> led(Line line, Audience audience, List<NavItem> items) {
        var label = line.label().in(Current.locale().getLanguage());
        return items.stream()
                .filter(item -> line.entry().isAt(audience, item.key()))
                .map(item -> item.called(label));
    }

    private static List<NavItem> clients(String base, Badge badge) {
        var details = item("details", base + "/details", "building");
        var planning = item("planning", base + "/planning", "calendar");
        var members = item("members", base + "/members", "users");
        var payers = item("payers", base + "/payers", "id-badge-2");
        var tickets = item("tickets", base + "/tickets", "messages");
        var documents = item("documents", base + "/documents", "files");
        return Stream.of(
                        shown(badge, Permission.SEE_PORTAL, item("home", base, "home")),
                        shown(badge, Permission.SEE_PORTAL, details),
                        shown(badge, Permission.SEE_OWN_VISITS, planning),
                        shown(badge, Permission.SEE_DOCUMENTS, documents),
                        shown(badge, Permission.SEE_MEMBERS, members),
                        shown(badge, Permission.SEE_PAYERS, payers),
                        shown(badge, Permission.SEE_TICKETS, tickets))
                .flatMap(List::stream)
                .toList();
    }

    private static List<NavItem> workers(String base) {
        return List.of(
                item("home", base, "home"),
                item("planning", base + "/planning", "calendar"),
                item("slips", base + "/slips", "clipboard-text"),
                item("payslips", base + "/payslips", "report"),
                item("presence", base + "/presence", "clock"),
                item("messages", base + "/messages", "message"),
                item("details", base + "/details", "id-badge-2"),
                item("team-documents", base + "/documents", "files"));
    }
}
