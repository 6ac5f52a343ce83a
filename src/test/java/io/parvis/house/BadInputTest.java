package io.parvis.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Whatever is sent to whichever route by whoever may send it, the answer is a page and never a fault of ours.
@ParvisTest
class BadInputTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private final List<String> troubles = new CopyOnWriteArrayList<>();

    @Test
    void isAnsweredAndLeavesNothingBehind() {
        try (var log = new ErrorLog()) {
            // Each in a firm of its own, and so side by side.
            Route.of(mapping).parallelStream()
                    .filter(route -> route.writes() && !route.isApi())
                    .forEach(this::misuse);
            assertThat(troubles).isEmpty();
            assertThat(log.lines()).isEmpty();
        }
    }

    @Test
    void isNoFaultInAnAddress() {
        try (var log = new ErrorLog()) {
            var walk = new Walk(world.freshFirm(), world.operator(), rows, web);
            for (var route : Route.of(mapping).stream().filter(one -> !one.isApi()).toList()) {
                for (var address : addresses(walk, route)) {
                    var page = ask(walk, route, address, List.of());
                    judge(route + " at " + shortened(address), page);
                }
            }
            assertThat(troubles).isEmpty();
            assertThat(log.lines()).isEmpty();
        }
    }

    @Test
    void isNoticedInAWrongExample() {
        assertThatThrownBy(() -> assertUnharmed("<p>" + Mischief.SCRIPT + "</p>", "a page"))
                .isInstanceOf(AssertionError.class);
    }

    private void misuse(Route route) {
        var walk = new Walk(world.freshFirm(), world.operator(), rows, web);
        var cast = walk.cast();
        var before = fingerprint(cast);
        var path = walk.path(route, seat(route));
        for (var sent : forms(cast, route)) {
            var page = ask(walk, route, path, sent);
            judge(route.method() + " " + route.path() + " with " + shortened(sent + ""), page);
            var after = fingerprint(cast);
            if (page.status() >= 400 && !after.equals(before)) {
                troubles.add(route + " refused but kept " + shortened(sent + ""));
            }
            before = after;
        }
        if (route.inputs().stream().anyMatch(input -> input.type() == String.class)) {
            walk.stops(Route.of(mapping), seat(route))
                    .forEach(stop ->
                            assertUnharmed(walk.open(stop).source(), stop + " after " + route));
        }
    }

    // Nothing at all; each field in turn misused, the others plausible; and all as they should be,
    // twice.
    private List<List<Object>> forms(Cast cast, Route route) {
        var forms = new ArrayList<List<Object>>();
        forms.add(List.of());
        var foreign = world.alma().clerk().id().toString();
        for (var misused : route.inputs()) {
            forms.add(form(cast, route, misused, foreign));
            Mischief.values(misused).forEach(value -> forms.add(form(cast, route, misused, value)));
        }
        forms.add(form(cast, route, null, ""));
        forms.add(form(cast, route, null, ""));
        return forms;
    }

    private static List<Object> form(Cast cast, Route route, Input misused, String value) {
        var form = new ArrayList<Object>();
        for (var input : route.inputs()) {
            form.add(input.name());
            form.add(input.equals(misused) ? value : input.plausible(cast.clerk().id()));
        }
        return form;
    }

    private Page ask(Walk walk, Route route, String path, List<Object> sent) {
        var visitor = walk.newcomer(seat(route));
        try {
            return switch (route.method()) {
                case "GET" -> visitor.open("site:" + path);
                case "DELETE" -> visitor.delete("site:" + path, sent.toArray());
                default -> visitor.post("site:" + path, sent.toArray());
            };
        } catch (AssertionError fault) {
            throw new AssertionError(route + " with " + shortened(path + " " + sent), fault);
        }
    }

    private static List<String> addresses(Walk walk, Route route) {
        var path = walk.path(route, seat(route));
        var addresses = new ArrayList<String>();
        for (var place : Mischief.PLACES) {
            route.places().stream()
                    .filter(name -> !name.equals("door"))
                    .forEach(name -> addresses.add(walk.path(route, seat(route), name, place)));
        }
        if (!route.writes()) {
            for (var input : route.inputs()) {
                Mischief.values(input).stream()
                        .map(value -> value.length() > 5000 ? value.substring(0, 5000) : value)
                        .forEach(value ->
                                addresses.add(path + "?" + input.name() + "=" + of(value)));
            }
        }
        return addresses;
    }

    private static String of(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private void judge(String what, Page page) {
        // A refusal without a body is drawn by the container in a second pass: see RefusalsTest.
        var mute = page.status() >= 400 && !page.source().isEmpty() && page.heading().isEmpty();
        if (page.status() >= 500 || mute || page.source().contains(Mischief.SCRIPT)) {
            troubles.add(page.status() + " " + page.heading() + " from " + what);
        }
    }

    private static void assertUnharmed(String source, String page) {
        assertThat(source).as(page).doesNotContain(Mischief.SCRIPT);
    }

    private static Seat seat(Route route) {
        return Arrays.stream(Seat.values())
                .filter(seat -> Walk.sees(seat, route))
                .findFirst()
                .orElseThrow();
    }

    private String fingerprint(Cast cast) {
        return Fingerprint.of(cast, rows);
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
