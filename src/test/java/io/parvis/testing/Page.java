package io.parvis.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What came back, as somebody reads it.
public final class Page {

    private final Visitor visitor;
    private final String path;
    private final MockHttpServletResponse response;
    private @Nullable Document document;

    Page(Visitor visitor, String path, MockHttpServletResponse response) {
        this.visitor = visitor;
        this.path = path;
        this.response = response;
    }

    // --- the answer

    public int status() {
        return response.getStatus();
    }

    public String header(String name) {
        return Objects.toString(response.getHeader(name), "");
    }

    /// What was asked for, without the question.
    public String path() {
        return path;
    }

    /// Where the answer leads, or an empty text.
    public String location() {
        return header("Location");
    }

    /// Goes where the answer leads, like a browser.
    public Page follow() {
        if (location().isEmpty()) {
            throw new AssertionError(path + " leads nowhere: " + status() + " " + text());
        }
        return visitor.open("site:" + location());
    }

    public byte[] bytes() {
        return response.getContentAsByteArray();
    }

    /// The body, byte by byte.
    public String source() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /// The body, read as JSON.
    public JsonNode json() {
        return JsonMapper.shared().readTree(source());
    }

    // --- what stands there

    /// All of the page: for what these methods do not ask.
    public Document document() {
        // Many answers are never looked into.
        if (document == null) {
            document = Jsoup.parse(source(), "http://localhost" + path);
        }
        return document;
    }

    public Elements all(String selector) {
        return document().select(selector);
    }

    public String title() {
        return document().title();
    }

    public String heading() {
        return document().select("h1").text();
    }

    /// Everything a reader sees, blanks as one.
    public String text() {
        return document().body().text();
    }

    /// The page without what surrounds it.
    public String main() {
        return document().select("main").text();
    }

    /// The sentence that answers the last act, or an empty text.
    public String flash() {
        return document().select("[data-flash]").text();
    }

    public List<String> banners() {
        return document().select(".banner").eachText();
    }

    /// The addresses of all links.
    public List<String> links() {
        return document().select("a[href]").eachAttr("href");
    }

    public Optional<String> link(String words) {
        return document().select("a[href]").stream()
                .filter(link -> link.text().equals(words))
                .map(link -> link.attr("href"))
                .findFirst();
    }

    /// The words on everything that can be clicked to act.
    public List<String> buttons() {
        return document().select("button").eachText();
    }

    /// The addresses to which the page's forms send.
    public List<String> actions() {
        return document().select("form[method=post]").eachAttr("action");
    }

    // --- tables

    /// The texts of the table's column with this heading, row by row.
    public List<String> column(String heading) {
        var headings = document().select("table thead th").stream().map(Element::text).toList();
        var number = headings.indexOf(heading);
        if (number < 0) {
            throw new AssertionError("no column " + heading + " among " + headings);
        }
        return rows().stream().map(row -> row.children().get(number).text()).toList();
    }

    public Elements rows() {
        return document().select("table tbody tr");
    }

    /// The value that stands beside a term of a list of details.
    public String detail(String term) {
        return document().select("dt").stream()
                .filter(one -> one.text().equals(term))
                .map(one -> Objects.requireNonNull(one.nextElementSibling()).text())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + term + " on " + text()));
    }

    // --- forms

    public String value(String field) {
        return control(field).val();
    }

    /// What is said to be wrong with a field, or an empty text.
    public String fieldError(String field) {
        var id = control(field).id();
        return id.isEmpty() ? "" : document().select("#" + id + "-error").text();
    }

    /// What is said to be wrong with the whole form.
    public String summary() {
        return document().select(".summary").text();
    }

    /// Sends a form of the page as it stands, with some values typed over: what a person does who fills it in.
    public Page submit(String action, Object... namesAndValues) {
        var form =
                document().select("form[method=post]").stream()
                        .filter(one -> one.attr("action").endsWith(action))
                        .findFirst()
                        .orElseThrow(() ->
                                new AssertionError("no form to " + action + " among " + actions()));
        var values = shown(form);
        values.putAll(Visitor.pairs(namesAndValues));
        // What is not ticked is not sent.
        values.values().removeIf(List::isEmpty);
        return visitor.post("site:" + form.attr("action"), values);
    }

    private Element control(String field) {
        // Not a button of what surrounds the page, which may send the same name.
        return document().select("[name=" + field + "]:not(button)").stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + field + " on " + text()));
    }

    private static Map<String, List<String>> shown(Element form) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var pair : ((FormElement) form).formData()) {
            values.computeIfAbsent(pair.key(), _ -> new ArrayList<>()).add(pair.value());
        }
        return values;
    }

    @Override
    public String toString() {
        return status() + " " + path + " " + location() + "\n" + text();
    }
}
