package io.parvis.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/// A template, read for words that stand in it instead of in the messages.
final class Template {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern DECLARATION = Pattern.compile("(?m)^@(import|param) .*$");
    private static final Pattern END = Pattern.compile("@(else|endif|endfor|endraw|raw)\\b");
    private static final Pattern OPENING =
            Pattern.compile("@(if|elseif|for|template[\\w.]*)\\(|[$!]\\{");
    private static final Pattern WORDS_ARGUMENT =
            Pattern.compile(
                    "\\b(title|label|text|hint|sub|verb|placeholder|description|count|name)\\s*=\\s*\"([^\"]*\\s[^\"]*)\"");
    private static final List<String> READ_ALOUD =
            List.of("aria-label", "title", "placeholder", "alt");

    private final List<String> found = new ArrayList<>();

    static List<String> wordsIn(String text) {
        var template = new Template();
        template.read(DECLARATION.matcher(text).replaceAll(""));
        return template.found;
    }

    // Takes out what is code; blocks of content inside calls are read like templates of their own.
    private void read(String text) {
        var html = new StringBuilder();
        int at = 0;
        var opening = OPENING.matcher(text);
        while (opening.find(at)) {
            html.append(text, at, opening.start());
            at = end(text, opening.end());
            code(text.substring(opening.start(), at));
        }
        html.append(text.substring(at));
        judge(END.matcher(html).replaceAll(""));
    }

    private void code(String code) {
        if (code.startsWith("@template")) {
            WORDS_ARGUMENT
                    .matcher(code)
                    .results()
                    .filter(words -> WORD.matcher(words.group(2)).find())
                    .filter(words -> !words.group(1).equals("name"))
                    .forEach(words -> found.add(words.group()));
        }
        int start = code.indexOf("@`");
        while (start >= 0) {
            int end = block(code, start + 2);
            read(code.substring(start + 2, end - 1));
            start = code.indexOf("@`", end);
        }
    }

    private void judge(String html) {
        NodeTraversor.traverse(
                (node, _) -> {
                    if (node instanceof TextNode text) {
                        words(text.text());
                    }
                    READ_ALOUD.forEach(name -> words(node.attr(name)));
                },
                Jsoup.parseBodyFragment(html).body());
    }

    private void words(String text) {
        if (WORD.matcher(text).find()) {
            found.add(text.strip());
        }
    }

    /// Where a bracket ends that opened just before.
    private static int end(String text, int start) {
        int depth = 1;
        int at = start;
        while (depth > 0) {
            switch (text.charAt(at)) {
                case '"' -> at = text.indexOf('"', at + 1);
                case '`' -> at = block(text, at + 1) - 1;
                case '(', '{' -> depth++;
                case ')', '}' -> depth--;
                default -> {}
            }
            at++;
        }
        return at;
    }

    /// Where a block of content ends that opened just before.
    private static int block(String text, int start) {
        int at = start;
        while (text.charAt(at) != '`') {
            var code = OPENING.matcher(text).region(at, text.length());
            at = code.lookingAt() ? end(text, code.end()) : at + 1;
        }
        return at + 1;
    }
}
