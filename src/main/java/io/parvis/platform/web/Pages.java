package io.parvis.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.tenancy.Current;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/// Draws a view with its template.
@Component
public class Pages {

    private static final String ROOT = "io.parvis";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, ROOT);
    private final Messages messages;
    private final Assets assets;
    private final ShellMaker shells;

    Pages(Messages messages, Assets assets, ShellMaker shells) {
        this.messages = messages;
        this.assets = assets;
        this.shells = shells;
    }

    public void write(View view, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var said =
                FlashCookie.take(request, response)
                        .map(message -> new Shell.Flash(Tone.GOOD, message))
                        .orElse(null);
        var rendering =
                new Rendering(
                        messages.in(Current.locale()), shells.shell(said), csrf(request), assets);
        var output = new Utf8ByteOutput();
        ScopedValue.where(Rendering.NOW, rendering)
                .run(() -> templates.render(templateOf(view), view, output));
        response.setStatus(view.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        // At once: the many small parts of a page are slow to pass through what surrounds the
        // response.
        var page = new ByteArrayOutputStream(output.getContentLength());
        output.writeTo(page::write);
        response.setContentLength(page.size());
        page.writeTo(response.getOutputStream());
    }

    private static String templateOf(View view) {
        return view.getClass().getName().substring(ROOT.length() + 1).replace('.', '/') + ".jte";
    }

    private static String csrf(HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null ? "" : Objects.toString(token.getToken(), "");
    }
}
