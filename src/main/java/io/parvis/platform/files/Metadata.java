package io.parvis.platform.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What tus says of an upload beside its length: `filename` and its value in Base64, among others that we do not ask for.
final class Metadata {

    private static final Pattern NAME =
            Pattern.compile("(?:^|,)\\s*filename\\s+([A-Za-z0-9+/]*={0,2})\\s*(?:,|$)");

    private Metadata() {}

    /// The name of the file; empty where none is said.
    static String name(@Nullable String header) {
        var said = NAME.matcher(header == null ? "" : header);
        try {
            return said.find() ? new String(Base64.getDecoder().decode(said.group(1)), UTF_8) : "";
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    static String of(String name) {
        return "filename " + Base64.getEncoder().encodeToString(name.getBytes(UTF_8));
    }
}
