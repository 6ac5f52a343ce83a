package io.parvis.talk.chatroom;

import io.parvis.platform.kernel.Refused;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Whence a page comes, as browsers name it: scheme, host and port.
final class Origin {

    static final int MOST = 20;
    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1");

    private Origin() {}

    /// What somebody typed, one to a line; a whole address of a page is taken for its site.
    /// @throws Refused at the field `sites` where one cannot be one
    static List<String> typed(String text) {
        var origins =
                text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(Origin::one)
                        .distinct()
                        .sorted()
                        .toList();
        if (origins.size() > MOST) {
            throw Refused.at("sites", "chatroom.too-many-sites", MOST);
        }
        return origins;
    }

    private static String one(String line) {
        return of(line.contains("://") ? line : "https://" + line)
                .filter(origin -> origin.startsWith("https://") || isOwnMachine(origin))
                .orElseThrow(() -> Refused.at("sites", "chatroom.unreadable-site", line));
    }

    /// The origin of an address; nothing where it has none.
    static Optional<String> of(String address) {
        try {
            var uri = URI.create(address.toLowerCase(Locale.ROOT));
            if (uri.getScheme() == null || uri.getHost() == null || uri.getUserInfo() != null) {
                return Optional.empty();
            }
            var usual = uri.getPort() == -1 || isUsual(uri);
            return Optional.of(
                    uri.getScheme() + "://" + uri.getHost() + (usual ? "" : ":" + uri.getPort()));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static boolean isUsual(URI uri) {
        return uri.getScheme().equals("https") && uri.getPort() == 443
                || uri.getScheme().equals("http") && uri.getPort() == 80;
    }

    private static boolean isOwnMachine(String origin) {
        return OWN_MACHINE.contains(URI.create(origin).getHost());
    }
}
