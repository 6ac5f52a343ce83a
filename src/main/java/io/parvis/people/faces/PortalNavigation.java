package io.parvis.people.faces;

import static io.parvis.people.faces.Navigation.item;
import static io.parvis.people.faces.Navigation.shown;

import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import io.parvis.platform.web.Shell.NavItem;
import java.util.List;
import java.util.stream.Stream;

/// Where clients and workers can go.
final class PortalNavigation {

    private PortalNavigation() {}

    static List<NavItem> ofWorkers(String base) {
        return List.of(
                item("home", base, "home"),
                item("planning", base + "/planning", "calendar"),
                item("presence", base + "/presence", "clock"),
                item("details", base + "/details", "id-badge-2"),
                item("team-documents", base + "/documents", "files"));
    }

    static List<NavItem> ofClients(String base, Badge badge) {
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
}
