package io.parvis.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.house.Asking.Firms;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route, asked by everybody: at their own firm, at another firm's address, and for another firm's things.
@ParvisTest
class RoutesTest {

    // Whatever is not a page of the portal; and the outbox, which only a demo opens to everybody.
    private static final List<String> NOTHING_THERE =
            List.of(
                    "/{firm}/portal/**",
                    // A chat is of one member alone; that of a site is of whoever shows its key.
                    "/{firm}/portal/chat/{chat}/stream",
                    "/{firm}/portal/chat/{chat}/lines",
                    "/{firm}/portal/chat/{chat}/marks",
                    "/{firm}/portal/chat/{chat}/end",
                    "/{firm}/portal/chat/{chat}/message",
                    "/{firm}/portal/chat/{chat}/transcript",
                    "/{firm}/portal/chat/{chat}/files/{file}",
                    "/{firm}/office/chat/{chat}/files/{file}",
                    "/{firm}/site-chat/talk",
                    "/{firm}/site-chat/talk/stream",
                    "/{firm}/site-chat/talk/lines",
                    "/{firm}/site-chat/talk/marks",
                    "/{firm}/site-chat/talk/end",
                    "/{firm}/site-chat/talk/message",
                    "/{firm}/site-chat/talk/transcript",
                    "/{firm}/site-chat/talk/files/{file}",
                    // No key that anybody made up opens a feed.
                    "/{firm}/portal/planning/feed/{token}",
                    "/{firm}/team/planning/feed/{token}",
                    "/outbox",
                    "/{firm}/office/clients/filters/{filter}",
                    // A made-up row would have no content on the disk.
                    "/{firm}/office/incoming-mail/{incoming}/files/{file}");

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private List<Route> routes;
    private Cast foreign;
    private Asking asking;

    @BeforeEach
    void know() {
        routes = Route.of(mapping);
        foreign = world.freshFirm();
        asking = new Asking(world, web, rows);
    }

    @Test
    void admitWhomTheTableOfPermissionsNames() {
        var lines = new ConcurrentSkipListMap<Route, List<String>>();
        // Each in firms of its own, and so side by side.
        routes.parallelStream().forEach(route -> lines.put(route, verdicts(route)));
        CommittedFile.of("docs/permissions.md").assertIs(PermissionsTable.of(lines));
    }

    private List<String> verdicts(Route route) {
        var cast = world.freshFirm();
        var cells = new ArrayList<String>();
        for (var seat : Seat.values()) {
            var cell = verdict(route, asking.ask(route, seat, new Firms(cast, cast, cast)));
            assertThat(cell.equals("yes"))
                    .as(seat + " at " + route + " got: " + cell)
                    .isEqualTo(expected(route, seat));
            cells.add(cell);
            if (route.writes() && expected(route, seat)) {
                // What was done may have changed who is who.
                cast = world.freshFirm();
            }
        }
        return cells;
    }

    @Test
    void tellNothingOfAnotherFirmAtItsOwnAddress() {
        var before = Fingerprint.of(foreign, rows);
        for (var route : routes) {
            if (route.places().contains("firm")) {
                var cast = world.alma();
                for (var seat : Seat.values()) {
                    assertSilent(
                            route,
                            seat,
                            asking.ask(route, seat, new Firms(cast, foreign, foreign)));
                }
            }
        }
        assertThat(Fingerprint.of(foreign, rows)).isEqualTo(before);
    }

    @Test
    void knowNothingOfAnotherFirmsThings() {
        var before = Fingerprint.of(foreign, rows);
        var cast = world.freshFirm();
        for (var route : routes) {
            if (route.places().stream().anyMatch(Asking.OBJECTS::contains)
                    && (route.isApi() || route.places().contains("firm"))) {
                // Who is not admitted at all was refused above, whatever the thing.
                for (var seat : Seat.values()) {
                    if (expected(route, seat)) {
                        assertSilent(
                                route,
                                seat,
                                asking.ask(route, seat, new Firms(cast, cast, foreign)));
                    }
                }
            }
        }
        assertThat(Fingerprint.of(foreign, rows)).isEqualTo(before);
    }

    @Test
    void noticeTheLeakInAWrongExample() {
        var page = web.as(foreign.admin()).open("/employees");
        assertThatThrownBy(() -> assertSilent(routes.getFirst(), Seat.NOBODY, page))
                .isInstanceOf(AssertionError.class);
    }

    private boolean expected(Route route, Seat seat) {
        if (route.demand().equals("open")) {
            return true;
        }
        if (route.isApi() || seat.isKey()) {
            return route.isApi() && seat.may(route.demand());
        }
        return seat != Seat.NOBODY
                && route.isAtDoorOf(seat.role().realm())
                && seat.may(route.demand());
    }

    private static String verdict(Route route, Page page) {
        // Signing out leads there too, but says so with a cookie.
        if (page.location().contains("/sign-in") && page.header("Set-Cookie").isEmpty()) {
            return "·";
        }
        return switch (page.status()) {
            case 200, 201, 204, 303, 400, 409, 410, 412, 422 -> "yes";
            case 401 -> "·";
            case 403 -> "no";
            case 404 -> NOTHING_THERE.contains(route.path()) ? "yes" : "nothing there";
            default -> throw new AssertionError(route + " answers " + page);
        };
    }

    private void assertSilent(Route route, Seat seat, Page page) {
        var said = page.source() + page.location() + page.header("Set-Cookie");
        for (var person : foreign.people()) {
            assertThat(said)
                    .as(seat + " at " + route)
                    .doesNotContain(person.name(), person.identifier());
        }
        for (var place : foreign.places()) {
            assertThat(said).as(seat + " at " + route).doesNotContain(place.name());
        }
    }
}
