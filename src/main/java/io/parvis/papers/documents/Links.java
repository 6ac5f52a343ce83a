package io.parvis.papers.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.parvis.people.identity.Visit;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.vault.Vault;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Keys that end the address of a download: each good for one document, one session and a few minutes.
@Component
class Links {

    static final Duration LIFE = Duration.ofMinutes(5);

    private static final String ABOUT = "document-link";

    private final Vault vault;
    private final Clock clock;

    Links(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /// @param thing what is loaded
    String key(UUID thing) {
        var end = clock.instant().plus(LIFE).getEpochSecond();
        return end + "-" + mark(thing, Long.toString(end));
    }

    /// @throws Refused when the key has ended, or was another session's
    void check(UUID thing, String key) {
        var parts = key.split("-", 2);
        var right =
                parts.length == 2
                        && parts[0].matches("[0-9]{1,12}")
                        && MessageDigest.isEqual(
                                mark(thing, parts[0]).getBytes(UTF_8), parts[1].getBytes(UTF_8))
                        && Long.parseLong(parts[0]) > clock.instant().getEpochSecond();
        Refused.when(!right, "document.link-ended");
    }

    private String mark(UUID thing, String end) {
        var session = Objects.requireNonNull(Visit.here().guest()).session();
        var text = session + " " + thing + " " + end;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(vault.fingerprint(text, ABOUT));
    }
}
