package io.parvis.people.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From where somebody signs in: a name that its owner recognises, and the network address.
public record Device(String name, String address) {

    // Order matters: Edge and Opera call themselves Chrome too, and Chrome calls itself Safari.
    private static final List<String> BROWSERS =
            List.of("Edg", "OPR", "Firefox", "Chrome", "Safari");
    private static final List<String> SYSTEMS =
            List.of("Android", "iPhone", "iPad", "Windows", "Mac OS X", "CrOS", "Linux");

    static Device of(HttpServletRequest request) {
        return new Device(name(request.getHeader("User-Agent")), request.getRemoteAddr());
    }

    static String name(@Nullable String agent) {
        var text = agent == null ? "" : agent;
        var browser = first(BROWSERS, text).replace("Edg", "Edge").replace("OPR", "Opera");
        var system = first(SYSTEMS, text).replace("Mac OS X", "macOS").replace("CrOS", "ChromeOS");
        return (browser + " · " + system).replaceAll("^ · | · $|^ · $", "");
    }

    private static String first(List<String> names, String text) {
        return names.stream().filter(text::contains).findFirst().orElse("");
    }
}
