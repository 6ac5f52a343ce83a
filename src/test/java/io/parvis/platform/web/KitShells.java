package io.parvis.platform.web;

import io.parvis.platform.kernel.Message;
import io.parvis.platform.web.Shell.Flash;
import io.parvis.platform.web.Shell.LanguageChoice;
import io.parvis.platform.web.Shell.NavItem;
import io.parvis.platform.web.Shell.Notice;
import io.parvis.platform.web.Shell.Switch;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Shells of every face, with names that are too long.
record KitShells(String language, String theme) {
    private static final String FIRM = "Cabinet Vandenbroucke & Associés";

    Shell office(@Nullable Flash flash) {
        return new Shell(
                Face.OFFICE,
                FIRM,
                "acme",
                "/acme/office",
                "Marie-Louise Vandenbroucke-Delacroix",
                language,
                officeNavigation(),
                List.of(),
                List.of(),
                flash,
                languages(),
                theme,
                null,
                "/acme/office/search");
    }

    Shell portal(@Nullable String themeHref) {
        var startup =
                new Notice(
                        Tone.INFO,
                        Message.of(
                                "We are still setting up this domain: the figures are not yet up to date."),
                        "hourglass");
        var domains =
                List.of(
                        new Switch(
                                "Boulangerie-Pâtisserie Au Pain d'Antan SRL", new UUID(0, 1), true),
                        new Switch("Janssens & Zonen", new UUID(0, 2), false));
        return new Shell(
                Face.PORTAL,
                FIRM,
                "acme",
                "/acme/portal",
                "Jean-Baptiste Lefèvre",
                language,
                portalNavigation(),
                List.of(startup),
                domains,
                null,
                languages(),
                theme,
                themeHref,
                null);
    }

    Shell operator() {
        return new Shell(
                Face.OPERATOR,
                "Parvis",
                null,
                "/operator",
                "Operator",
                language,
                List.of(
                        new NavItem("firms", "#", "building", true),
                        new NavItem("outbox", "#", "mail", false)),
                List.of(),
                List.of(),
                null,
                languages(),
                theme,
                null,
                null);
    }

    Shell bare() {
        return new Shell(
                Face.BARE,
                FIRM,
                "acme",
                "/acme/office",
                null,
                language,
                List.of(),
                List.of(),
                List.of(),
                null,
                languages(),
                theme,
                null,
                null);
    }

    private static List<NavItem> officeNavigation() {
        return List.of(
                new NavItem("home", "#", "home", false),
                new NavItem("work", "#", "checklist", false),
                new NavItem("clients", "#", "users", false),
                new NavItem(
                        "management",
                        "",
                        "",
                        false,
                        List.of(
                                new NavItem("domains", "#", "building", false),
                                new NavItem("employees", "#", "id-badge-2", false))),
                new NavItem("settings", "#", "settings", false));
    }

    private static List<NavItem> portalNavigation() {
        return List.of(
                new NavItem("home", "#", "home", false),
                new NavItem("documents", "#", "files", false),
                new NavItem("billing", "#", "file-invoice", false),
                new NavItem("messages", "#", "messages", false),
                new NavItem("members", "#", "users", false),
                new NavItem("my-data", "#", "user", false));
    }

    private List<LanguageChoice> languages() {
        return List.of(
                new LanguageChoice("fr", "Français", language.equals("fr")),
                new LanguageChoice("nl", "Nederlands", language.equals("nl")),
                new LanguageChoice("en", "English", language.equals("en")));
    }
}
