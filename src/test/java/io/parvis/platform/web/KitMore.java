package io.parvis.platform.web;

import static io.parvis.platform.web.Kit.all;
import static io.parvis.platform.web.Kit.html;
import static io.parvis.platform.web.Kit.in;
import static io.parvis.platform.web.Kit.part;

import gg.jte.Content;
import io.parvis.platform.kernel.Message;
import java.util.Map;

/// One thing in full, and the pages of the other faces.
final class KitMore {

    private KitMore() {}

    static Content details(boolean open) {
        return all(
                part(
                        "head",
                        "title",
                        "Boulangerie-Pâtisserie Au Pain d'Antan SRL",
                        "back",
                        "#",
                        "backLabel",
                        "Domains",
                        "sub",
                        "Client 10482 · Belgium · French",
                        "beside",
                        all(
                                part(
                                        "badge",
                                        "text",
                                        "Startup",
                                        "tone",
                                        Tone.INFO,
                                        "icon",
                                        "hourglass"),
                                part(
                                        "badge",
                                        "text",
                                        "Shielded",
                                        "tone",
                                        Tone.CAUTION,
                                        "icon",
                                        "shield-lock"))),
                part(
                        "banner",
                        "tone",
                        Tone.CAUTION,
                        "icon",
                        "shield-lock",
                        "title",
                        "Opened until 22:04.",
                        "text",
                        "You opened this shielded domain for two hours: “question of the auditor”.",
                        "action",
                        part("action", "text", "Close now", "small", true, "opens", "block")),
                in(
                        "<div class=\"columns\">",
                        all(
                                in(
                                        "<div class=\"stack\">",
                                        all(contract(), office(), message()),
                                        "</div>"),
                                in("<div class=\"stack\">", all(comments(), history()), "</div>")),
                        "</div>"),
                dialog(open));
    }

    private static Content contract() {
        return part(
                "card",
                "title",
                "Contract",
                "icon",
                "file-text",
                "content",
                part(
                        "definitions",
                        "content",
                        all(
                                part(
                                        "definition",
                                        "label",
                                        "Status",
                                        "content",
                                        part(
                                                "badge",
                                                "text",
                                                "Startup",
                                                "tone",
                                                Tone.INFO,
                                                "icon",
                                                "hourglass"),
                                        "action",
                                        part(
                                                "action",
                                                "text",
                                                "Activate",
                                                "icon",
                                                "player-play",
                                                "small",
                                                true,
                                                "href",
                                                "#")),
                                part(
                                        "definition",
                                        "label",
                                        "Agreement signed",
                                        "text",
                                        "2 Nov 2026"),
                                part(
                                        "definition",
                                        "label",
                                        "Number",
                                        "content",
                                        part("copy", "text", "DOM-2026-010482")))));
    }

    private static Content office() {
        return part(
                "card",
                "title",
                "Back office",
                "icon",
                "users-group",
                "action",
                part("action", "text", "Edit", "icon", "edit", "small", true, "href", "#"),
                "content",
                part(
                        "definitions",
                        "content",
                        all(
                                part(
                                        "definition",
                                        "label",
                                        "Responsible",
                                        "content",
                                        part(
                                                "person",
                                                "name",
                                                "Marie-Louise Vandenbroucke-Delacroix",
                                                "sub",
                                                "marie-louise.vandenbroucke-delacroix@cabinet-vandenbroucke.example")),
                                part(
                                        "definition",
                                        "label",
                                        "Backup",
                                        "content",
                                        part("person", "name", "Tom Peeters")),
                                part("definition", "label", "Controller"),
                                part(
                                        "definition",
                                        "label",
                                        "Back-office access",
                                        "text",
                                        "Employees in a function of the domain, and platform support"))));
    }

    private static Content message() {
        return part(
                "card",
                "title",
                "Back-office message",
                "icon",
                "note",
                "content",
                part(
                        "empty",
                        "title",
                        "No message",
                        "icon",
                        "note",
                        "text",
                        "A message is shown to every employee who opens the domain.",
                        "action",
                        part("action", "text", "Add a message", "opens", "block")));
    }

    private static Content comments() {
        var fields =
                Fields.of(
                        Map.of(
                                "comment",
                                "Tom Peeters, 1 May 2018 10:12: domain blocked after the client broke the payment agreement."));
        return part(
                "card",
                "title",
                "Comments",
                "icon",
                "message",
                "content",
                part(
                        "form",
                        "action",
                        "#",
                        "fields",
                        fields,
                        "content",
                        all(
                                part(
                                        "area",
                                        "fields",
                                        fields,
                                        "name",
                                        "comment",
                                        "label",
                                        "Comment 1",
                                        "stamp",
                                        "Now:"),
                                part("buttons"))));
    }

    private static Content history() {
        return part(
                "card",
                "title",
                "History",
                "icon",
                "history",
                "content",
                part(
                        "timeline",
                        "content",
                        all(
                                part(
                                        "timelineEntry",
                                        "who",
                                        "Tom Peeters",
                                        "text",
                                        "blocked the client’s access",
                                        "when",
                                        "Today at 20:04",
                                        "icon",
                                        "lock",
                                        "tone",
                                        Tone.BAD,
                                        "detail",
                                        html("Reason: three unpaid invoices")),
                                part(
                                        "timelineEntry",
                                        "who",
                                        "Marie-Louise Vandenbroucke-Delacroix",
                                        "text",
                                        "became responsible",
                                        "when",
                                        "Yesterday at 09:12",
                                        "icon",
                                        "user-check",
                                        "tone",
                                        Tone.ACCENT),
                                part(
                                        "timelineEntry",
                                        "text",
                                        "The domain was created",
                                        "when",
                                        "2 Nov 2026 at 14:30",
                                        "icon",
                                        "plus"))));
    }

    private static Content dialog(boolean open) {
        var fields = Fields.empty().in("block");
        return part(
                "dialog",
                "id",
                "block",
                "title",
                "Block access for Boulangerie-Pâtisserie Au Pain d'Antan SRL?",
                "action",
                "#",
                "verb",
                "Block access",
                "tone",
                Tone.BAD,
                "open",
                open,
                "guard",
                true,
                "content",
                all(
                        html(
                                "<p>Its 4 members can still sign in, but pages, files and the API refuse them. Nothing is deleted, and the employees of the firm keep their access.</p>"),
                        part(
                                "area",
                                "fields",
                                fields,
                                "name",
                                "reason",
                                "label",
                                "Reason",
                                "rows",
                                2,
                                "required",
                                true)));
    }

    static Content portal() {
        return all(
                part("head", "title", "Good morning, Jean-Baptiste"),
                in(
                        "<div class=\"stats\">",
                        all(
                                part(
                                        "stat",
                                        "label",
                                        "To pay",
                                        "value",
                                        "€ 1.284,50",
                                        "hint",
                                        "2 invoices",
                                        "icon",
                                        "credit-card",
                                        "tone",
                                        Tone.CAUTION,
                                        "href",
                                        "#"),
                                part(
                                        "stat",
                                        "label",
                                        "To answer",
                                        "value",
                                        "3",
                                        "hint",
                                        "questions of your bookkeeper",
                                        "icon",
                                        "message",
                                        "tone",
                                        Tone.INFO,
                                        "href",
                                        "#"),
                                part(
                                        "stat", "label", "To sign", "value", "0", "icon", "check",
                                        "tone", Tone.GOOD)),
                        "</div>"),
                part(
                        "card",
                        "title",
                        "Members",
                        "icon",
                        "users",
                        "flush",
                        true,
                        "action",
                        part(
                                "action",
                                "text",
                                "Invite",
                                "icon",
                                "user-plus",
                                "small",
                                true,
                                "href",
                                "#"),
                        "content",
                        part(
                                "table",
                                "label",
                                "Members",
                                "head",
                                all(
                                        part("column", "label", "Name"),
                                        part("column", "label", "Role"),
                                        part("column", "label", "Actions", "quiet", true)),
                                "body",
                                all(
                                        member(1, "Jean-Baptiste Lefèvre", "Owner", "crown"),
                                        member(2, "An De Smet", "Delegate", "user-check")))),
                part(
                        "card",
                        "title",
                        "Documents",
                        "content",
                        part(
                                "empty",
                                "title",
                                "Nothing here yet",
                                "icon",
                                "files",
                                "text",
                                "Send us your invoices: we book them within two working days.",
                                "action",
                                part(
                                        "action",
                                        "text",
                                        "Send a document",
                                        "icon",
                                        "upload",
                                        "main",
                                        true,
                                        "href",
                                        "#"))));
    }

    private static Content member(int at, String name, String role, String icon) {
        return all(
                html("<tr><td class=\"main\">"),
                part("person", "name", name, "sub", "someone." + at + "@au-pain-dantan.example"),
                html("</td><td data-label=\"Role\">"),
                part(
                        "badge",
                        "text",
                        role,
                        "icon",
                        icon,
                        "tone",
                        at == 1 ? Tone.ACCENT : Tone.NEUTRAL),
                html("</td><td class=\"end\">"),
                part(
                        "menu",
                        "id",
                        "member-" + at,
                        "label",
                        "Actions for " + name,
                        "content",
                        part(
                                "menuItem",
                                "text",
                                "Remove",
                                "icon",
                                "trash",
                                "tone",
                                Tone.BAD,
                                "href",
                                "#")),
                html("</td></tr>"));
    }

    static Content operator() {
        return all(
                part(
                        "head",
                        "title",
                        "Firms",
                        "actions",
                        part(
                                "action",
                                "text",
                                "New firm",
                                "icon",
                                "plus",
                                "main",
                                true,
                                "href",
                                "#")),
                in(
                        "<div class=\"stats\">",
                        all(
                                part("stat", "label", "Firms", "value", "12", "icon", "building"),
                                part(
                                        "stat", "label", "Clients", "value", "104,208", "icon",
                                        "users"),
                                part(
                                        "stat",
                                        "label",
                                        "Letters waiting",
                                        "value",
                                        "3",
                                        "icon",
                                        "mail",
                                        "tone",
                                        Tone.CAUTION)),
                        "</div>"),
                part("banner", "tone", Tone.GOOD, "text", "Everything runs."),
                part(
                        "banner",
                        "tone",
                        Tone.BAD,
                        "title",
                        "Mail does not go out.",
                        "text",
                        "The mail server refused the connection 14 minutes ago. Letters wait and are sent later."));
    }

    static Content signIn() {
        var fields =
                Fields.of(Map.of("identifier", "jean@example.org"))
                        .with("", Message.of("That name and password do not belong together."));
        return all(
                html("<h1>Sign in</h1>"),
                part(
                        "form",
                        "action",
                        "#",
                        "guard",
                        false,
                        "fields",
                        fields,
                        "content",
                        all(
                                part(
                                        "field",
                                        "fields",
                                        fields,
                                        "name",
                                        "identifier",
                                        "label",
                                        "User name or e-mail",
                                        "autocomplete",
                                        "username",
                                        "required",
                                        true),
                                part(
                                        "field",
                                        "fields",
                                        fields,
                                        "name",
                                        "password",
                                        "label",
                                        "Password",
                                        "type",
                                        "password",
                                        "autocomplete",
                                        "current-password",
                                        "required",
                                        true),
                                html("<p><a href=\"#\">Forgot your password?</a></p>"),
                                part("buttons", "verb", "Sign in"))));
    }

    static Content blocked() {
        return part(
                "empty",
                "heading",
                true,
                "title",
                "This domain is blocked",
                "icon",
                "lock",
                "text",
                "Your firm has closed the access to this domain for the moment. Please call them; your data are safe. Reference 7F3A-91.",
                "action",
                part("action", "text", "Sign out", "href", "#"));
    }
}
