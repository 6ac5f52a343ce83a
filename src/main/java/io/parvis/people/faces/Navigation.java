package io.parvis.people.faces;

import io.parvis.people.firm.Feature;
import io.parvis.people.firm.Firm;
import io.parvis.people.menus.Audience;
import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Shell.NavItem;
import java.util.List;
import java.util.stream.Stream;

/// Where one can go from each door. An entry is shown to whoever may enter it; there is none without a page behind it.
final class Navigation {

    private Navigation() {}

    static List<NavItem> of(Firm firm, Realm realm, String base, Badge badge) {
        if (badge.mustChangePassword() || badge.mustSetFactor()) {
            return List.of();
        }
        return switch (realm) {
            case STAFF -> office(firm, base, badge);
            case CLIENT -> PortalNavigation.of(firm, Audience.CLIENT, base, badge);
            case WORKER -> PortalNavigation.of(firm, Audience.WORKER, base, badge);
            case OPERATOR -> OperatorNavigation.of(base, badge);
            default -> List.of();
        };
    }

    private static List<NavItem> office(Firm firm, String base, Badge badge) {
        return Stream.of(
                        item("home", base, "home"),
                        management(base, badge),
                        support(firm, base, badge),
                        group("settings", settings(firm, base + "/settings", badge)))
                .filter(entry -> !entry.href().isEmpty() || !entry.children().isEmpty())
                .toList();
    }

    private static List<NavItem> settings(Firm firm, String base, Badge badge) {
        return Stream.of(
                        firmItself(firm, base, badge),
                        sorting(firm, base, badge),
                        receiving(base, badge),
                        shown(
                                badge,
                                Permission.MANAGE_HOURS,
                                item("hours", base + "/hours", "clock")),
                        shown(
                                badge,
                                Permission.MANAGE_GATEWAYS,
                                item("phones", base + "/phone-gateways", "device-mobile")),
                        programs(base, badge))
                .flatMap(List::stream)
                .toList();
    }

    // The settings stand under a path of their own, and the firm's documents do not.
    private static String office(String settings) {
        return settings.substring(0, settings.lastIndexOf('/'));
    }

    private static List<NavItem> firmItself(Firm firm, String base, Badge badge) {
        var itself = item("firm-settings", base + "/firm", "settings");
        var sites = item("chat-sites", base + "/chat-sites", "world");
        var ofFirm =
                Stream.of(List.of(itself), portals(firm, base), offered(firm, Feature.CHAT, sites))
                        .flatMap(List::stream)
                        .flatMap(item -> shown(badge, Permission.MANAGE_FIRM, item).stream());
        return Stream.concat(ofFirm, documents(office(base) + "/company", badge)).toList();
    }

    private static Stream<NavItem> documents(String company, Badge badge) {
        return Stream.of(
                        item("company-documents", company + "/documents", "files"),
                        item("expected", company + "/expected", "checklist"))
                .flatMap(item -> shown(badge, Permission.MANAGE_COMPANY_DOCUMENTS, item).stream());
    }

    // One page with a tab for each portal that there is.
    private static List<NavItem> portals(Firm firm, String base) {
        return Stream.of(Audience.values())
                .filter(audience -> firm.has(Firm.portal(audience)))
                .limit(1)
                .map(first ->
                        item("portal-settings", base + "/portal/" + first.text(), "layout-navbar"))
                .toList();
    }

    private static List<NavItem> programs(String base, Badge badge) {
        return Stream.of(
                        item("api-keys", base + "/api-keys", "key"),
                        item("webhooks", base + "/webhooks", "plug"),
                        item("synchronisations", base + "/synchronisations", "refresh"))
                .flatMap(item -> shown(badge, Permission.MANAGE_INTEGRATIONS, item).stream())
                .toList();
    }

    private static List<NavItem> sorting(Firm firm, String base, Badge badge) {
        return Stream.of(
                        offered(
                                firm,
                                Feature.CLIENT_GROUPS,
                                item("groups", base + "/groups", "users-group")),
                        offered(
                                firm,
                                Feature.PROJECTS,
                                item("projects", base + "/projects", "briefcase")),
                        List.of(item("attitudes", base + "/attitudes", "flag")),
                        List.of(item("fields", base + "/fields", "checklist")))
                .flatMap(List::stream)
                .flatMap(item -> shown(badge, Permission.MANAGE_SEGMENTS, item).stream())
                .toList();
    }

    private static List<NavItem> receiving(String base, Badge badge) {
        return Stream.of(
                        item("registration", base + "/registration", "user-plus"),
                        item("terms", base + "/terms", "file-text"))
                .flatMap(item -> shown(badge, Permission.MANAGE_REGISTRATION, item).stream())
                .toList();
    }

    private static NavItem management(String base, Badge badge) {
        return group(
                "management",
                shown(
                        badge,
                        Permission.SEE_CLIENTS,
                        item("clients", base + "/clients", "users-group")),
                shown(
                        badge,
                        Permission.MANAGE_CLIENTS,
                        item("registrations", base + "/registrations", "user-plus")),
                shown(
                        badge,
                        Permission.SEE_DOMAINS,
                        item("domains", base + "/domains", "building")),
                people(base, badge));
    }

    private static List<NavItem> people(String base, Badge badge) {
        var workers = item("workers", base + "/workers", "user-circle");
        var employees = item("employees", base + "/employees", "users");
        var planning = item("planning", base + "/planning", "calendar");
        var slips = item("slips", base + "/slips", "clipboard-text");
        var payslips = item("payslips", base + "/payslips", "report");
        var missing = item("missing-documents", base + "/missing-documents", "checklist");
        return Stream.of(
                        shown(badge, Permission.SEE_PLANNING, planning),
                        shown(badge, Permission.SEE_PLANNING, slips),
                        shown(badge, Permission.MANAGE_PAYSLIPS, payslips),
                        shown(badge, Permission.FILE_DOCUMENTS, missing),
                        shown(badge, Permission.SEE_WORKERS, workers),
                        shown(badge, Permission.SEE_EMPLOYEES, employees))
                .flatMap(List::stream)
                .toList();
    }

    private static NavItem support(Firm firm, String base, Badge badge) {
        var chats = item("chats", base + "/chat", "message-circle");
        return group(
                "support",
                firm.has(Feature.CHAT) ? shown(badge, Permission.ANSWER_CHATS, chats) : List.of(),
                answering(badge, item("tickets", base + "/tickets", "messages")),
                answering(badge, item("incoming", base + "/incoming-mail", "inbox")),
                shown(
                        badge,
                        Permission.WRITE_TO_CLIENTS,
                        item("mailings", base + "/messages", "mail-forward")),
                answering(badge, item("answers", base + "/answer-templates", "notes")),
                shown(
                        badge,
                        Permission.MANAGE_SUPPORT,
                        item("categories", base + "/ticket-categories", "tag")));
    }

    private static List<NavItem> answering(Badge badge, NavItem item) {
        return shown(badge, Permission.ANSWER_TICKETS, item);
    }

    static NavItem item(String key, String href, String icon) {
        return new NavItem(key, href, icon, false);
    }

    static List<NavItem> shown(Badge badge, Permission permission, NavItem item) {
        return badge.may(permission) ? List.of(item) : List.of();
    }

    private static List<NavItem> offered(Firm firm, Feature feature, NavItem item) {
        return firm.has(feature) ? List.of(item) : List.of();
    }

    @SafeVarargs
    private static NavItem group(String key, List<NavItem>... children) {
        return new NavItem(key, "", "", false, Stream.of(children).flatMap(List::stream).toList());
    }
}
