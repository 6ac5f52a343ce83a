package io.parvis.platform.web;

import static io.parvis.platform.web.Kit.all;
import static io.parvis.platform.web.Kit.html;
import static io.parvis.platform.web.Kit.in;
import static io.parvis.platform.web.Kit.part;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;

/// Dense pages, as the office has them.
final class KitOffice {
    private static final List<String> NAMES =
            List.of(
                    "Boulangerie-Pâtisserie Au Pain d'Antan et Fils, Successeurs de la Maison Vanderstraeten SRL",
                    "Janssens & Zonen",
                    "Zorg aan Huis Antwerpen vzw",
                    "Ålesund Shipping ASBL",
                    "De Smet, Pieter-Jan",
                    "Hôtel du Lac",
                    "Atelier Nord",
                    "Brouwerij 't Verzet",
                    "Clos des Érables",
                    "Éditions Rive Gauche",
                    "Fietsatelier Gent",
                    "Garage Peeters NV",
                    "Immo Horizon",
                    "Kine Praktijk Dewaele",
                    "Librairie Molière");
    private static final List<Choice> EMPLOYEES =
            List.of(
                    new Choice("1", "Marie-Louise Vandenbroucke-Delacroix"),
                    new Choice("2", "Tom Peeters"));

    private KitOffice() {}

    static Content list() {
        return all(
                part(
                        "head title=Domains|sub=Protected spaces of your clients",
                        "actions",
                        part("action text=New client|icon=plus|href=#|main=true")),
                part(
                        "tabs label=Views",
                        "tabs",
                        List.of(new Tab("Default", "#", true), new Tab("Employees", "#", false))),
                part(
                        "filters action=#",
                        "content",
                        all(
                                part("filterSearch label=Search by name"),
                                part(
                                        "filterChoice name=status|label=Status|empty=Every status|value=active",
                                        "choices",
                                        List.of(new Choice("active", "Active"))),
                                part(
                                        "filterChoice name=employee|label=Employee|empty=Every employee",
                                        "choices",
                                        EMPLOYEES))),
                in("<div id=\"list\">", table(), "</div>"));
    }

    private static Content table() {
        return all(
                part(
                        "listHead count=1,248 domains|cancelHref=#",
                        "filters",
                        List.of(
                                new ActiveFilter("Status", "Active", "#"),
                                new ActiveFilter(
                                        "Responsible",
                                        "Marie-Louise Vandenbroucke-Delacroix",
                                        "#")),
                        "actions",
                        part("action text=Export CSV|icon=download|href=#|small=true")),
                part("table label=Domains|bulk=true", "head", heads(), "body", rows()),
                part("rowMenuItems", "content", menu()),
                part(
                        "bulkBar id=bulk|action=#",
                        "content",
                        all(
                                part(
                                        "filterChoice name=function|label=Function|empty=Function",
                                        "choices",
                                        List.of(new Choice("r", "Responsible"))),
                                part("action text=Assign|main=true"))),
                part("pager text=Rows 1 to 50|next=#"));
    }

    private static Content heads() {
        return all(
                part("columnCheck"),
                part("column label=Name|href=#|sorted=ascending"),
                part("column label=Status|href=#"),
                part("column label=Owner"),
                part("column label=Responsible"),
                part("column label=Backup|extra=true"),
                part("column label=Agreement|extra=true"),
                part("column label=Open items|number=true"),
                part("column label=Last activity|href=#"),
                part("column label=Actions|quiet=true"));
    }

    private static Content rows() {
        var rows = new ArrayList<Content>();
        for (int at = 0; at < NAMES.size(); at++) {
            rows.add(row(at, NAMES.get(at)));
        }
        return all(rows.toArray(Content[]::new));
    }

    private static Content row(int at, String name) {
        var status =
                switch (at % 4) {
                    case 0 -> part("badge text=Startup|tone=INFO|icon=hourglass");
                    case 3 -> part("badge text=Blocked|tone=BAD|icon=lock");
                    default -> part("badge text=Active|tone=GOOD");
                };
        return all(
                html("<tr>"),
                part("rowCheck form=bulk", "value", "id" + at, "label", name),
                html(
                        "<td class=\"main\"><a href=\"#\">"
                                + name.replace("&", "&amp;")
                                + "</a></td><td data-label=\"Status\">"),
                status,
                html(
                        "</td><td class=\"short\" data-label=\"Owner\">Jean-Baptiste Lefèvre</td><td data-label=\"Responsible\">"),
                part(
                        "person",
                        "name",
                        at % 2 == 0 ? "Marie-Louise Vandenbroucke-Delacroix" : "Tom Peeters"),
                html(
                        "</td><td class=\"extra\" data-label=\"Backup\"><span class=\"none\">None</span></td><td class=\"extra\" data-label=\"Agreement\">"),
                part("badge text=Signed|tone=NEUTRAL|icon=check"),
                html("</td><td class=\"number\" data-label=\"Open items\">" + at * 137 + "</td>"),
                html(
                        "<td class=\"date\" data-label=\"Last activity\">21 Nov 2026, 20:04</td><td class=\"end\">"),
                part("rowMenu", "row", "row" + at, "label", "Actions for " + name),
                html("</td></tr>"));
    }

    private static Content menu() {
        return all(
                part("menuItem text=View domain details|icon=eye|href=#{}"),
                part("menuItem text=Edit|icon=edit|href=#"),
                part("menuItem text=Block access|icon=lock|opens=block|tone=BAD"));
    }

    static Content empty() {
        return all(
                part("head title=Domains|back=#"),
                part(
                        "listHead count=0 domains|cancelHref=#",
                        "filters",
                        List.of(new ActiveFilter("Name", "zzz", "#"))),
                part(
                        "card title=Domains",
                        "content",
                        part(
                                "empty title=No domain matches this filter|icon=search|text=Cancel the filter, or create the client whose domain you are looking for.",
                                "action",
                                part("action text=Cancel the filter|href=#"))));
    }
}
