package io.parvis.platform.markup;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// A text in HTML that somebody wrote, with nothing in it but what is on the list of what is allowed (decision D12).
///
/// @param html safe to stand in a page of ours
/// @param leftOut what was taken out of it: the names of elements and attributes
public record Markup(String html, Set<String> leftOut) {

    private static final Pattern HREF =
            Pattern.compile("(?i)(?:https://|mailto:|tel:)[^\\s\"'<>]{1,2000}");
    // A picture comes along within the text: a page of ours loads none from elsewhere.
    private static final Pattern PICTURE =
            Pattern.compile("data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\\s]+");
    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]?");

    private static final PolicyFactory ALLOWED =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p",
                            "br",
                            "hr",
                            "h2",
                            "h3",
                            "h4",
                            "strong",
                            "b",
                            "em",
                            "i",
                            "u",
                            "s",
                            "sub",
                            "sup",
                            "ul",
                            "ol",
                            "li",
                            "blockquote",
                            "pre",
                            "code",
                            "table",
                            "caption",
                            "thead",
                            "tbody",
                            "tr",
                            "th",
                            "td")
                    // The page around it has the one heading of the first rank.
                    .allowElements((_, _) -> "h2", "h1")
                    .allowElements("a", "img")
                    .allowUrlProtocols("https", "mailto", "tel", "data")
                    .allowAttributes("href")
                    .matching(HREF)
                    .onElements("a")
                    .allowAttributes("src")
                    .matching(PICTURE)
                    .onElements("img")
                    .allowAttributes("alt")
                    .onElements("img")
                    .allowAttributes("colspan", "rowspan")
                    .matching(SPAN)
                    .onElements("th", "td")
                    .requireRelsOnLinks("noopener", "nofollow")
                    .toFactory();

    public static Markup cleaned(String typed) {
        var listener = new Noting();
        var html = ALLOWED.sanitize(typed, listener, listener.leftOut);
        return new Markup(html.strip(), Set.copyOf(listener.leftOut));
    }

    private static final class Noting implements HtmlChangeListener<Set<String>> {

        private final Set<String> leftOut = new TreeSet<>();

        @Override
        public void discardedTag(@Nullable Set<String> noted, String element) {
            leftOut.add(element);
        }

        @Override
        public void discardedAttributes(
                @Nullable Set<String> noted, String element, String... attributes) {
            leftOut.addAll(Set.of(attributes));
        }
    }
}
