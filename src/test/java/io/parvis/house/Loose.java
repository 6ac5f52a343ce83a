package io.parvis.house;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// Finds what leads nowhere on a page: links and forms without a route, buttons that do nothing.
final class Loose {

    private static final Set<String> DO_ALONE =
            Set.of(
                    "data-closes",
                    "data-bulk-none",
                    "data-copies",
                    "data-stamp",
                    "data-chat-fold",
                    "data-desk-notify",
                    "data-desk-take",
                    "data-gives-up",
                    "data-print",
                    "data-said-shut",
                    "data-sheet-shut");
    private static final List<String> POINT_AT =
            List.of(
                    "data-opens",
                    "data-adds",
                    "data-reveals",
                    "data-generates",
                    "data-stamps",
                    "popovertarget",
                    "form",
                    "for",
                    "aria-controls",
                    "aria-describedby",
                    "aria-labelledby",
                    "data-into");

    private final List<Way> ways;

    /// @param asked how the route is asked for
    private record Way(String asked, PathPattern pattern) {}

    Loose(List<Route> routes) {
        ways =
                routes.stream()
                        .filter(route -> !route.path().endsWith("/**"))
                        .map(route ->
                                new Way(
                                        route.method(),
                                        PathPatternParser.defaultInstance.parse(route.path())))
                        .toList();
    }

    List<String> on(Document page) {
        return Stream.of(links(page), forms(page), buttons(page), pointers(page))
                .flatMap(found -> found)
                .map(Element::outerHtml)
                .map(html -> html.lines().findFirst().orElse(""))
                .distinct()
                .toList();
    }

    // What a letter says is not the page's word.
    private Stream<Element> links(Document page) {
        return page.select("a:not(.letter a)").stream().filter(link -> !leads(page, address(link)));
    }

    // In the one menu of all rows, the place of the row's id is filled when the menu opens.
    private static String address(Element link) {
        return link.hasAttr("data-href")
                ? link.attr("data-href").replace("{}", "some-row")
                : link.attr("href");
    }

    private boolean leads(Document page, String href) {
        if (href.startsWith("#")) {
            return page.getElementById(href.substring(1)) != null;
        }
        return href.startsWith("mailto:") || exists("GET", href);
    }

    private Stream<Element> forms(Document page) {
        return page.select("form:not([method=dialog])").stream()
                .filter(form -> !exists(asked(form), action(form)));
    }

    private static String action(Element form) {
        return form.hasAttr("data-action")
                ? form.attr("data-action").replace("{}", "some-row")
                : form.attr("action");
    }

    private static String asked(Element form) {
        var hidden = form.select("input[name=_method]").attr("value");
        var asked = hidden.isEmpty() ? form.attr("method") : hidden;
        return asked.isEmpty() ? "GET" : asked.toUpperCase(java.util.Locale.ROOT);
    }

    private boolean exists(String asked, String address) {
        var path = PathContainer.parsePath(address.split("[?#]", 2)[0]);
        return ways.stream()
                .anyMatch(way -> way.asked().equals(asked) && way.pattern().matches(path));
    }

    private static Stream<Element> buttons(Document page) {
        return page.select("button").stream().filter(button -> !acts(button));
    }

    private static boolean acts(Element button) {
        if (!button.attr("type").equals("button")) {
            return button.hasAttr("form") || button.closest("form") != null;
        }
        return DO_ALONE.stream().anyMatch(button::hasAttr)
                || POINT_AT.stream().anyMatch(button::hasAttr);
    }

    private static Stream<Element> pointers(Document page) {
        return POINT_AT.stream()
                .flatMap(name ->
                        page.select("[" + name + "]").stream()
                                .filter(one -> !found(page, one.attr(name))));
    }

    private static boolean found(Document page, String ids) {
        return Stream.of(ids.split(" ")).allMatch(id -> page.getElementById(id) != null);
    }
}
