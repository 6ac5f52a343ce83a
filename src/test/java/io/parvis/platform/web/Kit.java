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

    /// One part, its parameters as name and value in turn.
    static Content part(String name, Object... parameters) {
        var named = new HashMap<String, Object>();
        for (int at = 0; at < parameters.length; at += 2) {
            named.put((String) parameters[at], parameters[at + 1]);
        }
        return output ->
                TEMPLATES.render(
                        "platform/web/" + name + ".jte", (Map<String, Object>) named, output);
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
        var layout = part("layout", "title", title, "section", section, "content", content);
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
