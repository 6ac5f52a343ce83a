package io.parvis.platform.web;

import io.parvis.platform.kernel.Message;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/// After an act: go there (303), and say this. The path is inside the door the visitor stands at, or inside
/// the site; seldom it is an address elsewhere.
public record Redirect(String path, boolean insideDoor, @Nullable Message saying)
        implements Answer {

    /// A path of the current door; each `{}` takes the next id.
    public static Redirect to(String path, UUID... ids) {
        var filled = path;
        for (var id : ids) {
            filled = filled.replaceFirst("\\{}", id.toString());
        }
        return new Redirect(filled, true, null);
    }

    /// A path of the site, such as another door's.
    public static Redirect site(String path) {
        return new Redirect(path, false, null);
    }

    /// Another site, whose address comes from the operator and never from a request.
    public static Redirect outside(URI address) {
        return new Redirect(address.toString(), false, null);
    }

    /// The page the visitor came from, by its path alone: the redirect cannot leave the site.
    public static Redirect back(HttpServletRequest request) {
        var from = Objects.requireNonNullElse(request.getHeader(HttpHeaders.REFERER), "/");
        try {
            var address = URI.create(from);
            var path = Objects.requireNonNullElse(address.getRawPath(), "/");
            var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
            return site(path.startsWith("/") && !path.startsWith("//") ? path + query : "/");
        } catch (IllegalArgumentException _) {
            return site("/");
        }
    }

    public Redirect saying(String key, Object... arguments) {
        return new Redirect(path, insideDoor, Message.of(key, arguments));
    }

    void send(HttpServletRequest request, HttpServletResponse response) {
        if (saying != null) {
            FlashCookie.leave(saying, response);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, insideDoor ? Doors.base(request) + path : path);
    }
}
