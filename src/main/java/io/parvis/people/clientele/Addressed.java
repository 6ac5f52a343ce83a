package io.parvis.people.clientele;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;

/// A list's address, sent along in a form.
final class Addressed {

    private Addressed() {}

    /// Reads what stood after the question mark; what cannot be read is left out.
    static ClientListQuery read(String query) {
        var sent = new HashMap<String, String>();
        for (var pair : query.split("&")) {
            var parts = pair.split("=", 2);
            if (parts.length == 2) {
                sent.put(parts[0], decoded(parts[1]));
            }
        }
        return ClientListQuery.of(sent);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
