package io.parvis.platform.web;

import static io.parvis.platform.web.Kit.all;
import static io.parvis.platform.web.Kit.html;
import static io.parvis.platform.web.Kit.in;
import static io.parvis.platform.web.Kit.part;

import gg.jte.Content;
import io.parvis.platform.kernel.Message;
import java.util.Map;

/// The pages of the other faces.
final class KitPortal {

    private KitPortal() {}

    static Content portal() {
        return all(
                part("head title=Good morning, Jean-Baptiste"),
                in(
                        "<div class=\"stats\">",
                        all(
                                part(
                                        "stat label=To pay|value=€ 1.284,50|hint=2 invoices|icon=credit-card|tone=CAUTION|href=#"),
                                part(
                                        "stat label=To answer|value=3|hint=questions of your bookkeeper|icon=message|tone=INFO|href=#"),
                                part("stat label=To sign|value=0|icon=check|tone=GOOD")),
                        "</div>"),
                part(
                        "card title=Members|icon=users|flush=true",
                        "action",
                        part("action text=Invite|icon=user-plus|small=true|href=#"),
                        "content",
                        part(
                                "table label=Members",
                                "head",
                                all(
                                        part("column label=Name"),
                                        part("column label=Role"),
                                        part("column label=Actions|quiet=true")),
                                "body",
                                all(
                                        member(1, "Jean-Baptiste Lefèvre", "Owner", "crown"),
                                        member(2, "An De Smet", "Delegate", "user-check")))),
                part(
                        "card title=Documents",
                        "content",
                        part(
                                "empty title=Nothing here yet|icon=files|text=Send us your invoices: we book them within two working days.",
                                "action",
                                part("action text=Send a document|icon=upload|main=true|href=#"))));
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
                        part("menuItem text=Remove|icon=trash|tone=BAD|href=#")),
                html("</td></tr>"));
    }

    static Content operator() {
        return all(
                part(
                        "head title=Firms",
                        "actions",
                        part("action text=New firm|icon=plus|main=true|href=#")),
                in(
                        "<div class=\"stats\">",
                        all(
                                part("stat label=Firms|value=12|icon=building"),
                                part("stat label=Clients|value=104,208|icon=users"),
                                part("stat label=Letters waiting|value=3|icon=mail|tone=CAUTION")),
                        "</div>"),
                part("banner tone=GOOD|text=Everything runs."),
                part(
                        "banner tone=BAD|title=Mail does not go out.|text=The mail server refused the connection 14 minutes ago. Letters wait and are sent later."));
    }

    static Content signIn() {
        var fields =
                Fields.of(Map.of("identifier", "jean@example.org"))
                        .with("", Message.of("That name and password do not belong together."));
        return all(
                html("<h1>Sign in</h1>"),
                part(
                        "form action=#|guard=false",
                        "fields",
                        fields,
                        "content",
                        all(
                                part(
                                        "field name=identifier|label=User name or e-mail|autocomplete=username|required=true",
                                        "fields",
                                        fields),
                                part(
                                        "field name=password|label=Password|type=password|autocomplete=current-password|required=true",
                                        "fields",
                                        fields),
                                html("<p><a href=\"#\">Forgot your password?</a></p>"),
                                part("buttons verb=Sign in"))));
    }

    static Content blocked() {
        return part(
                "empty heading=true|title=This domain is blocked|icon=lock|text=Your firm has closed the access to this domain for the moment. Please call them; your data are safe. Reference 7F3A-91.",
                "action",
                part("action text=Sign out|href=#"));
    }
}
