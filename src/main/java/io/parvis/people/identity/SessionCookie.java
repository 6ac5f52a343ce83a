package io.parvis.people.identity;

import io.parvis.platform.web.Doors.Door;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// The cookies of a door: each has its own name and path, so a key to one never reaches another. The key of a stay with
/// another's rights lies beside the key to one's own session and, as long as it is there, counts alone.
enum SessionCookie {
    OWN(""),
    STAY("_stay"),
    /// Of somebody whose password was right, and who is asked for a code: it opens nothing by itself.
    CODE("_code");

    private final String ending;

    SessionCookie(String ending) {
        this.ending = ending;
    }

    /// The key that counts at the door.
    static Optional<Token> shown(HttpServletRequest request, Door door) {
        return STAY.read(request, door).or(() -> OWN.read(request, door));
    }

    Optional<Token> read(HttpServletRequest request, Door door) {
        var cookie = WebUtils.getCookie(request, name(door));
        return cookie == null || cookie.getValue().isBlank()
                ? Optional.empty()
                : Optional.of(new Token(cookie.getValue()));
    }

    void give(Token token, HttpServletRequest request, HttpServletResponse response, Door door) {
        write(token.text(), Duration.ofSeconds(-1), request, response, door);
    }

    void takeBack(HttpServletRequest request, HttpServletResponse response, Door door) {
        write("", Duration.ZERO, request, response, door);
    }

    private String name(Door door) {
        return "parvis_" + door.realm().name().toLowerCase(Locale.ROOT) + ending;
    }

    private void write(
            String text,
            Duration age,
            HttpServletRequest request,
            HttpServletResponse response,
            Door door) {
        var cookie =
                ResponseCookie.from(name(door), text)
                        .path(door.base())
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(age)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
