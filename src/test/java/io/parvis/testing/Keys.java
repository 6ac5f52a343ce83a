package io.parvis.testing;

import io.parvis.people.firm.Firm;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Signs people in without the door: a session as the door would have written it, and the cookie that opens it.
final class Keys {

    private static final Map<String, String> COOKIES =
            Map.of(
                    "office", "parvis_staff",
                    "portal", "parvis_client",
                    "team", "parvis_worker",
                    "operator", "parvis_operator");

    private final Rows rows;
    private final Clock clock;

    Keys(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    Cookie cut(Person person) {
        var token = UUID.randomUUID() + "-" + UUID.randomUUID();
        rows.insert(
                person.firm().system(),
                "session",
                Map.of(
                        "id", UUID.randomUUID(),
                        "token_hash", sha256(token),
                        "account_id", person.id(),
                        "device", "Test",
                        "address", "127.0.0.1",
                        "created_at", clock.instant(),
                        "seen_at", clock.instant()));
        var cookie = new Cookie(cookieOf(person), token);
        cookie.setPath(person.door());
        return cookie;
    }

    String forProgram(Firm firm, List<String> scopes, boolean shielded) {
        var without = scopes.isEmpty() ? List.of("nothing") : scopes;
        return ProgramKey.of(firm, rows, without, shielded).text();
    }

    static String cookieOf(Person person) {
        return "parvis_" + person.realm().name().toLowerCase(Locale.ROOT);
    }

    /// The name of the cookie that the door of a path asks for.
    static Optional<String> cookieAt(String path) {
        var parts = (path + "///").split("/", 4);
        var door = parts[1].equals("operator") ? "operator" : parts[2];
        return Optional.ofNullable(COOKIES.get(door));
    }

    /// A page from which a path can be reached without a key: its door's, else the site's own.
    static String pageBefore(String path) {
        var parts = (path + "///").split("/", 4);
        if (parts[1].equals("operator")) {
            return "/operator/sign-in";
        }
        return COOKIES.containsKey(parts[2]) ? "/" + parts[1] + "/" + parts[2] + "/sign-in" : "/";
    }

    /// What a form must bring along whose page was shown to the bearer of this cookie. A page masks it anew each time
    /// with random bytes that stand before it; zeros are as good.
    static String formToken(String cookie) {
        var secret =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(sha256("form:" + cookie))
                        .getBytes(StandardCharsets.UTF_8);
        var masked = new byte[2 * secret.length];
        System.arraycopy(secret, 0, masked, secret.length, secret.length);
        return Base64.getUrlEncoder().encodeToString(masked);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
