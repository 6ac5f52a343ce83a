package io.parvis.platform.web;

import static io.parvis.platform.web.Kit.all;
import static io.parvis.platform.web.Kit.html;
import static io.parvis.platform.web.Kit.in;
import static io.parvis.platform.web.Kit.part;

import gg.jte.Content;
import java.util.Map;

/// One thing in full.
final class KitDetails {

    private KitDetails() {}

    static Content details(boolean open) {
        return all(
                part(
                        "head title=Boulangerie-Pâtisserie Au Pain d'Antan SRL|back=#|backLabel=Domains|sub=Client 10482 · Belgium · French",
                        "beside",
                        all(
                                part("badge text=Startup|tone=INFO|icon=hourglass"),
                                part("badge text=Shielded|tone=CAUTION|icon=shield-lock"))),
                part(
                        "banner tone=CAUTION|icon=shield-lock|title=Opened until 22:04.|text=You opened this shielded domain for two hours: “question of the auditor”.",
                        "action",
                        part("action text=Close now|small=true|opens=block")),
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
                "card title=Contract|icon=file-text",
                "content",
                part(
                        "definitions",
                        "content",
                        all(
                                part(
                                        "definition label=Status",
                                        "content",
                                        part("badge text=Startup|tone=INFO|icon=hourglass"),
                                        "action",
                                        part(
                                                "action text=Activate|icon=player-play|small=true|href=#")),
                                part("definition label=Agreement signed|text=2 Nov 2026"),
                                part(
                                        "definition label=Number",
                                        "content",
                                        part("copy text=DOM-2026-010482")))));
    }

    private static Content office() {
        return part(
                "card title=Back office|icon=users-group",
                "action",
                part("action text=Edit|icon=edit|small=true|href=#"),
                "content",
                part(
                        "definitions",
                        "content",
                        all(
                                part(
                                        "definition label=Responsible",
                                        "content",
                                        part(
                                                "person name=Marie-Louise Vandenbroucke-Delacroix|sub=marie-louise.vandenbroucke-delacroix@cabinet-vandenbroucke.example")),
                                part(
                                        "definition label=Backup",
                                        "content",
                                        part("person name=Tom Peeters")),
                                part("definition label=Controller"),
                                part(
                                        "definition label=Back-office access|text=Employees in a function of the domain, and platform support"))));
    }

    private static Content message() {
        return part(
                "card title=Back-office message|icon=note",
                "content",
                part(
                        "empty title=No message|icon=note|text=A message is shown to every employee who opens the domain.",
                        "action",
                        part("action text=Add a message|opens=block")));
    }

    private static Content comments() {
        var fields =
                Fields.of(
                        Map.of(
                                "comment",
                                "Tom Peeters, 1 May 2018 10:12: domain blocked after the client broke the payment agreement."));
        return part(
                "card title=Comments|icon=message",
                "content",
                part(
                        "form action=#",
                        "fields",
                        fields,
                        "content",
                        all(
                                part(
                                        "area name=comment|label=Comment 1|stamp=Now:",
                                        "fields",
                                        fields),
                                part("buttons"))));
    }

    private static Content history() {
        return part(
                "card title=History|icon=history",
                "content",
                part(
                        "timeline",
                        "content",
                        all(
                                part(
                                        "timelineEntry who=Tom Peeters|text=blocked the client’s access|when=Today at 20:04|icon=lock|tone=BAD",
                                        "detail",
                                        html("Reason: three unpaid invoices")),
                                part(
                                        "timelineEntry who=Marie-Louise Vandenbroucke-Delacroix|text=became responsible|when=Yesterday at 09:12|icon=user-check|tone=ACCENT"),
                                part(
                                        "timelineEntry text=The domain was created|when=2 Nov 2026 at 14:30|icon=plus"))));
    }

    private static Content dialog(boolean open) {
        var fields = Fields.empty().in("block");
        return part(
                "dialog id=block|title=Block access for Boulangerie-Pâtisserie Au Pain d'Antan SRL?|action=#|verb=Block access|tone=BAD|guard=true",
                "open",
                open,
                "content",
                all(
                        html(
                                "<p>Its 4 members can still sign in, but pages, files and the API refuse them. Nothing is deleted, and the employees of the firm keep their access.</p>"),
                        part(
                                "area name=reason|label=Reason|rows=2|required=true",
                                "fields",
                                fields)));
    }
}
