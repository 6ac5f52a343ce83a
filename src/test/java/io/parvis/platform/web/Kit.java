package io.parvis.platform.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.i18n.Words;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/// Calls the parts of the kit from Java, as a template does.
final class Kit {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "io.parvis");
    private static final Messages MESSAGES =
            new AnnotationConfigApplicationContext(Messages.class).getBean(Messages.class);

    /// Entries that no feature has yet, to see a long navigation.
    private static final Map<String, String> NAVIGATION =
            Map.of(
                    "nav.work", "Work",
                    "nav.clients", "Clients",
                    "nav.settings", "Settings",
                    "nav.documents", "Documents",
                    "nav.billing", "Billing",
                    "nav.messages", "Messages",
                    "nav.my-data", "My data",
                    "nav.outbox", "Outgoing mail");

    private static final Assets ASSETS = new Plain();

    private Kit() {}

    /// One part: its name and plain parameters as text, such as `badge text=Active|tone=GOOD`, the
    /// others as name and value in turn.
    static Content part(String call, Object... others) {
        var parts = call.split(" ", 2);
        var named = new HashMap<String, Object>();
        for (var plain : parts.length < 2 ? new String[0] : parts[1].split("\\|")) {
            var pair = plain.split("=", 2);
            named.put(pair[0], value(pair[0], pair[1]));
        }
        for (int at = 0; at < others.length; at += 2) {
            named.put((String) others[at], others[at + 1]);
        }
        var template = "platform/web/" + parts[0] + ".jte";
        return output -> TEMPLATES.render(template, (Map<String, Object>) named, output);
    }

    private static Object value(String name, String text) {
        return switch (name) {
            case "tone" -> Tone.valueOf(text);
            case "rows" -> Integer.valueOf(text);
            case "guard", "open", "bulk", "main", "small", "flush", "number", "quiet", "extra" ->
                    Boolean.valueOf(text);
            case "required", "boxed", "heading" -> Boolean.valueOf(text);
            default -> text;
        };
    }

    static Content html(String text) {
        return output -> output.writeContent(text);
    }

    static Content all(Content... contents) {
        return output -> {
            for (var content : contents) {
                content.writeTo(output);
            }
        };
    }

    static Content in(String open, Content content, String close) {
        return all(html(open), content, html(close));
    }

    /// A whole page in a shell.
    static String page(Shell shell, String title, String section, Content content) {
        var texts = new HashMap<>(MESSAGES.all(shell.language()));
        texts.putAll(NAVIGATION);
        var words = new Words(texts, Locale.of(shell.language(), "BE"));
        var rendering = new Rendering(words, shell, "token", ASSETS);
        var output = new StringOutput();
        var layout = part("layout section=" + section + "|title=" + title, "content", content);
        ScopedValue.where(Rendering.NOW, rendering).run(() -> layout.writeTo(output));
        return output.toString();
    }

    /// Files under their own names, without the hash of their content.
    private static final class Plain extends Assets {
        private Plain() {
            super(new ResourceUrlProvider());
        }

        @Override
        public String href(String path) {
            return PATH + path;
        }
    }
}
