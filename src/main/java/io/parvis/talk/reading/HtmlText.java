package io.parvis.talk.reading;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The text of a mail that came as HTML only: nothing of its markup is ever shown to anybody. What is quoted begins with
/// `> `, as in a plain mail.
final class HtmlText {

    private static final int DEEPEST = 200;

    private static final Set<String> UNSEEN =
            Set.of("head", "style", "script", "title", "template", "noscript", "object", "svg");

    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "tr",
                    "table",
                    "ul",
                    "ol",
                    "li",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "pre",
                    "blockquote",
                    "section",
                    "article",
                    "header",
                    "footer",
                    "address",
                    "hr");

    private final StringBuilder text = new StringBuilder();
    private String mark = "";

    private HtmlText() {}

    static String of(String html) {
        var writing = new HtmlText();
        writing.write(Jsoup.parse(html).body(), 0);
        return writing.text.toString().replaceAll("\n(>* ?\n){2,}", "\n\n").strip();
    }

    // What is nested deeper than any mail is, is there to harm.
    private void write(Node node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        switch (node) {
            case TextNode words -> say(words.getWholeText());
            case Element element when !UNSEEN.contains(element.normalName()) ->
                    write(element, depth);
            default -> {}
        }
    }

    private void write(Element element, int depth) {
        switch (element.normalName()) {
            case "br" -> line();
            case "blockquote" -> quote(element, depth);
            case "li" -> {
                begin();
                say("- ");
                inside(element, depth);
            }
            case "hr" -> {
                begin();
                say("________________________________");
                line();
            }
            default -> {
                plain(element, depth);
            }
        }
    }

    private void plain(Element element, int depth) {
        var block = BLOCKS.contains(element.normalName());
        if (block) {
            begin();
        }
        inside(element, depth);
        if (block) {
            begin();
            if (element.normalName().equals("p")) {
                line();
            }
        }
        if (Set.of("td", "th").contains(element.normalName())) {
            say(" ");
        }
    }

    private void quote(Element element, int depth) {
        var outer = mark;
        begin();
        mark = outer + "> ";
        inside(element, depth);
        begin();
        mark = outer;
    }

    private void inside(Element element, int depth) {
        for (var child : element.childNodes()) {
            write(child, depth + 1);
        }
    }

    private void say(String words) {
        var flowing = words.replaceAll("[\\s\u00a0]+", " ");
        var atStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        var said = atStart ? flowing.stripLeading() : flowing;
        if (!said.isEmpty()) {
            text.append(atStart ? mark : "").append(said);
        }
    }

    private void line() {
        var atStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        text.append(atStart ? mark.strip() : "").append('\n');
    }

    // On a line of its own.
    private void begin() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
