package io.parvis.platform.web;

import io.parvis.platform.tenancy.Realm;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The doors, read off a path: `/{firm}/office`, `/{firm}/portal`, `/{firm}/team`, and `/operator`.
public final class Doors {

    /// The slug under which the operator keeps its own people.
    public static final String OPERATOR_SLUG = "operator";

    /// First words of paths that are no firm's.
    public static final Set<String> RESERVED =
            Set.of(
                    "assets",
                    "health",
                    "outbox",
                    "error",
                    "api",
                    "scim",
                    "language",
                    "favicon.ico",
                    ".well-known");

    private static final Map<String, Realm> REALMS =
            Map.of("office", Realm.STAFF, "portal", Realm.CLIENT, "team", Realm.WORKER);

    private Doors() {}

    /// The door a request stands at, if its path names one.
    public static Optional<Door> of(HttpServletRequest request) {
        // An error page is drawn at another path than the one that was asked for.
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return of(asked == null ? request.getRequestURI() : asked.toString());
    }

    static Optional<Door> of(String path) {
        var parts = path.split("/", 4);
        if (parts.length < 2 || parts[1].isEmpty() || RESERVED.contains(parts[1])) {
            return Optional.empty();
        }
        if (parts[1].equals(OPERATOR_SLUG)) {
            return Optional.of(new Door(OPERATOR_SLUG, Realm.OPERATOR, "/" + OPERATOR_SLUG));
        }
        var realm = parts.length < 3 ? null : REALMS.get(parts[2]);
        return Optional.of(
                realm == null
                        ? new Door(parts[1], Realm.NOBODY, "/" + parts[1])
                        : new Door(parts[1], realm, "/" + parts[1] + "/" + parts[2]));
    }

    /// The path of the door of a realm at a firm.
    public static String path(String slug, Realm realm) {
        return switch (realm) {
            case STAFF -> "/" + slug + "/office";
            case CLIENT -> "/" + slug + "/portal";
            case WORKER -> "/" + slug + "/team";
            case OPERATOR, SUPPORT -> "/" + OPERATOR_SLUG;
            case NOBODY, VISITOR, SYSTEM, PLATFORM ->
                    throw new IllegalArgumentException(realm + " has no door");
        };
    }

    static String base(HttpServletRequest request) {
        return of(request).map(Door::base).orElse("");
    }

    /// @param realm NOBODY for a path of a firm that is no door
    /// @param base where the door's paths begin
    public record Door(String slug, Realm realm, String base) {}
}
