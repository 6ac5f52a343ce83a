package io.parvis.people.portals;

import gg.jte.Content;
import io.parvis.people.firm.PortalTexts.Greeting;
import io.parvis.platform.web.ContentPolicy;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// What the firm put on the first page of a portal, as one reader sees it.
///
/// @param url of the firm's site, where this shows it; else empty
/// @param text a word of welcome, or clean HTML; null where nothing was written
public record Front(FrontKind kind, String url, @Nullable Greeting text) {

    static final Front NONE = new Front(FrontKind.WELCOME, "", null);

    /// Another greeting, where the firm wrote none here.
    public Front or(@Nullable Greeting other) {
        return kind == FrontKind.WELCOME && text == null ? new Front(kind, url, other) : this;
    }

    /// Lets the answer show the firm's site, and no other.
    public void allow(HttpServletResponse response) {
        if (kind == FrontKind.SITE) {
            var site = URI.create(url);
            var origin = "https://" + site.getRawAuthority();
            response.setHeader("Content-Security-Policy", ContentPolicy.showing(origin));
        }
    }

    /// Whether it fills the page: what one has to do then stands before it.
    public boolean isWhole() {
        return kind != FrontKind.WELCOME;
    }

    /// The page as it was written: it was cleaned before it was kept.
    Content markup() {
        return output -> output.writeContent(text == null ? "" : text.text());
    }

    String host() {
        return URI.create(url).getHost();
    }
}
