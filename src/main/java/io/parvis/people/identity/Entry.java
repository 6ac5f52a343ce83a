package io.parvis.people.identity;

import io.parvis.platform.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What somebody has earned at the door: the key to a session, or the key to the question that comes next.
public record Entry(Token key, boolean asked) {

    /// Gives the key, and leads on.
    ///
    /// @param next where the person wanted to go; anything but a path of this door leads to its first page
    public Redirect lead(String next, HttpServletRequest request, HttpServletResponse response) {
        var door = Visit.here().door();
        if (asked) {
            SessionCookie.CODE.give(key, request, response, door);
            return Redirect.to("/sign-in/code" + question(next));
        }
        SessionCookie.OWN.give(key, request, response, door);
        return Redirect.site(inside(door.base(), next));
    }

    /// The key to the question, as somebody shows it.
    public static Optional<Token> shown(HttpServletRequest request) {
        return SessionCookie.CODE.read(request, Visit.here().door());
    }

    /// It was answered, or will not be.
    public static void over(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.CODE.takeBack(request, response, Visit.here().door());
    }

    private static String question(String next) {
        return next.isEmpty() ? "" : "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    // Only ever a path of this very door: anything else could lead a person astray after signing
    // in.
    static String inside(String base, String next) {
        var plain =
                next.startsWith(base + "/")
                        && next.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
        return plain && !next.contains("//") && !next.contains("..") ? next : base;
    }
}
