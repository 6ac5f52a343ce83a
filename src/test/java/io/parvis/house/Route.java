package io.parvis.house;

import io.parvis.platform.access.Gate;
import io.parvis.platform.tenancy.Realm;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// A way into the program: a method and a path with places to fill.
///
/// @param demand the permission or the scope it demands, or `open`
/// @param inputs what it reads from its form or its query
record Route(String method, String path, String demand, List<Input> inputs)
        implements Comparable<Route> {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?::[^}]*)?}");

    /// All routes of the program; what the framework adds for errors is not one.
    static List<Route> of(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("io.parvis."))
                .flatMap(entry ->
                        Objects.requireNonNull(entry.getKey().getPathPatternsCondition())
                                .getPatternValues()
                                .stream()
                                .flatMap(path ->
                                        methods(
                                                        entry
                                                                .getKey()
                                                                .getMethodsCondition()
                                                                .getMethods()
                                                                .stream()
                                                                .map(Enum::name)
                                                                .toList())
                                                .map(method ->
                                                        new Route(
                                                                method,
                                                                path,
                                                                demand(entry.getValue()),
                                                                Input.of(entry.getValue())))))
                .filter(route -> !route.path.equals("/error"))
                .sorted()
                .toList();
    }

    /// Whether programs come in here, and no people.
    boolean isApi() {
        return path.startsWith("/api/") || path.startsWith("/scim/");
    }

    boolean writes() {
        return !method.equals("GET");
    }

    /// The places to fill, in order: `firm`, `id`.
    List<String> places() {
        return PLACE.matcher(path).results().map(place -> place.group(1)).toList();
    }

    /// Whether somebody with a key of this realm stands before their own door here.
    boolean isAtDoorOf(Realm realm) {
        var door =
                switch (realm) {
                    case STAFF -> "/office";
                    case CLIENT -> "/portal";
                    case WORKER -> "/team";
                    default -> "/operator";
                };
        return path.startsWith("/{firm}" + door)
                || path.startsWith("/{firm}/{door") && realm != Realm.OPERATOR
                || path.startsWith("/operator") && realm == Realm.OPERATOR;
    }

    String fill(java.util.function.UnaryOperator<String> value) {
        return PLACE.matcher(path)
                .replaceAll(place ->
                        java.util.regex.Matcher.quoteReplacement(value.apply(place.group(1))))
                .replace("/**", "/anything/else");
    }

    private static Stream<String> methods(List<String> methods) {
        return methods.isEmpty() ? Stream.of("GET") : methods.stream();
    }

    private static String demand(HandlerMethod handler) {
        if (Gate.isOpen(handler)) {
            return "open";
        }
        var scope = Gate.scope(handler);
        return scope == null ? String.valueOf(Gate.demanded(handler)) : scope.text();
    }

    @Override
    public int compareTo(Route other) {
        return (path + " " + method).compareTo(other.path + " " + other.method);
    }
}
