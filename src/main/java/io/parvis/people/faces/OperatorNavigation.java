package io.parvis.people.faces;

import static io.parvis.people.faces.Navigation.item;
import static io.parvis.people.faces.Navigation.shown;

import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import io.parvis.platform.web.Shell.NavItem;
import java.util.List;
import java.util.stream.Stream;

/// Where the operator's people can go.
final class OperatorNavigation {

    private OperatorNavigation() {}

    static List<NavItem> of(String base, Badge badge) {
        return Stream.of(
                        shown(badge, Permission.SEE_INSTALLATION, item("firms", base, "building")),
                        shown(
                                badge,
                                Permission.SUPPORT_FIRMS,
                                item("support", base + "/support", "user-shield")),
                        installation(base, badge))
                .flatMap(List::stream)
                .toList();
    }

    private static List<NavItem> installation(String base, Badge badge) {
        return Stream.of(
                        item("people", base + "/people", "users"),
                        item("carriers", base + "/carriers", "phone"),
                        item("outbox", base + "/outbox", "mail"),
                        item("mailbox", base + "/mailbox", "inbox"),
                        item("condition", base + "/condition", "gauge"),
                        item("audit", base + "/audit", "history"))
                .flatMap(item -> shown(badge, Permission.SEE_INSTALLATION, item).stream())
                .toList();
    }
}
