package io.parvis.people.clientele;

import static io.parvis.platform.web.Show.base;
import static io.parvis.platform.web.Show.country;
import static io.parvis.platform.web.Show.day;
import static io.parvis.platform.web.Show.language;
import static io.parvis.platform.web.Show.t;

import io.parvis.people.clients.ClientKind;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.web.ActiveFilter;
import io.parvis.platform.web.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The filter of the list of clients in the reader's words: what can be chosen, and what is.
record ClientFilterWords(ClientListQuery query, Sortings.All sortings) {

    List<ActiveFilter> active() {
        var filter = query.filter();
        var active = new ArrayList<ActiveFilter>();
        add(active, "q", t("clients.filter.q"), filter.q());
        add(active, "code", t("client.code"), filter.code());
        add(active, "login", t("client.login"), filter.login());
        addSorted(active, filter.sorted());
        addTraits(active, filter.traits());
        add(active, "from", t("clients.filter.from"), day(filter.from()));
        add(active, "until", t("clients.filter.until"), day(filter.until()));
        add(active, "portal", t("client.portal"), portal(filter.portal()));
        add(
                active,
                "archived",
                t("clients.filter.archived"),
                filter.archived() ? t("kit.yes") : "");
        return active;
    }

    private void addSorted(List<ActiveFilter> active, ClientFilter.Sorted sorted) {
        var project = sortings.project(sorted.project());
        add(active, "project", t("client.project"), project == null ? "" : project.name());
        var group = sortings.group(sorted.group());
        add(active, "group", t("client.group"), group == null ? "" : group.name());
        var attitude = sortings.attitude(sorted.attitude());
        add(active, "attitude", t("client.attitude"), attitude == null ? "" : attitude.name());
    }

    private void addTraits(List<ActiveFilter> active, ClientFilter.Traits traits) {
        add(active, "kind", t("client.kind"), traits.kind() == null ? "" : t(traits.kind()));
        add(
                active,
                "country",
                t("client.country"),
                traits.country().isEmpty() ? "" : country(traits.country()));
        add(
                active,
                "language",
                t("client.language"),
                traits.language().isEmpty() ? "" : language(traits.language()));
    }

    private void add(List<ActiveFilter> active, String name, String label, String value) {
        if (!value.isEmpty()) {
            active.add(new ActiveFilter(label, value, query.href(base(), name, "")));
        }
    }

    private static String portal(@Nullable Boolean portal) {
        return portal == null
                ? ""
                : t(portal ? "clients.filter.portal-used" : "clients.filter.portal-unused");
    }

    List<Choice> kinds() {
        return Stream.of(ClientKind.values())
                .map(kind -> new Choice(kind.name(), t(kind)))
                .toList();
    }

    List<Choice> projects() {
        return sortings.projects().stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }

    List<Choice> groups() {
        return sortings.groups().stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }

    List<Choice> attitudes() {
        return sortings.attitudes().stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }

    static List<Choice> languages() {
        return Languages.ALL.stream().map(code -> new Choice(code, language(code))).toList();
    }

    static List<Choice> portals() {
        return List.of(
                new Choice("true", t("clients.filter.portal-used")),
                new Choice("false", t("clients.filter.portal-unused")));
    }
}
