package io.parvis.platform.web;

import io.parvis.platform.kernel.Message;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// The one sentence that outlives a redirect. It sits in the visitor's own browser for a minute and is shown as text.
final class FlashCookie {

    private static final String NAME = "parvis_said";
    private static final String BETWEEN = "\u001f";

    private FlashCookie() {}

    static void leave(Message message, HttpServletResponse response) {
        var parts = new StringBuilder(message.key());
        message.arguments()
                .forEach(argument ->
                        parts.append(BETWEEN)
                                .append(argument instanceof Number ? "n" : "t")
                                .append(argument));
        var text =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(parts.toString().getBytes(StandardCharsets.UTF_8));
        set(text, Duration.ofMinutes(1), response);
    }

    /// Takes the sentence away: it is said once.
    static Optional<Message> take(HttpServletRequest request, HttpServletResponse response) {
        var cookie = WebUtils.getCookie(request, NAME);
        if (cookie == null) {
            return Optional.empty();
        }
        set("", Duration.ZERO, response);
        return decode(cookie.getValue());
    }

    private static Optional<Message> decode(String text) {
        try {
            var parts =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8)
                            .split(BETWEEN);
            var arguments = Arrays.stream(parts).skip(1).map(FlashCookie::argument).toArray();
            return Optional.of(Message.of(parts[0], arguments));
        } catch (IllegalArgumentException tampered) {
            return Optional.empty();
        }
    }

    // A number stays a number: the sentence may choose its plural by it.
    private static Object argument(String part) {
        return part.startsWith("n")
                ? (Object) Long.valueOf(part.substring(1))
                : part.substring(part.isEmpty() ? 0 : 1);
    }

    private static void set(String text, Duration age, HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(NAME, text)
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(age)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
