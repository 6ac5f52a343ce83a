package io.parvis.house;

import io.parvis.platform.tenancy.Realm;
import io.parvis.testing.Cast;
import io.parvis.testing.OperatorCast;
import io.parvis.testing.Page;
import io.parvis.testing.Person;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A walk through every page of a firm, by everybody who may see it.
record Walk(Cast cast, OperatorCast operator, Rows rows, Web web, Map<Seat, Visitor> visitors) {

    // Other looks of a page than the one it has at its bare address.
    private static final Map<String, List<String>> LOOKS =
            Map.of(
                    "/{firm}/office/domains",
                    List.of(
                            "?view=employees",
                            "?q=a",
                            "?status=ACTIVE&blocked=false",
                            "?without=CONTROLLER"),
                    "/{firm}/office/clients",
                    List.of("?q=a", "?kind=COMPANY&order=CODE"),
                    "/{firm}/office/tickets",
                    List.of("?view=ALL"),
                    "/{firm}/office/employees",
                    List.of("?q=a&state=ACTIVE", "?role=BACK_OFFICE"),
                    "/{firm}/office/planning",
                    List.of("?view=DAY", "?view=MONTH", "?view=LIST", "?view=WORKERS&open=true"),
                    "/{firm}/office/workers",
                    List.of("?q=a&nature=EMPLOYEE&portal=ACTIVE"),
                    "/{firm}/office/settings/portal/{audience}",
                    List.of("?open=front", "?open=menu", "?open=links"),
                    "/operator/support/{slug}",
                    List.of("?q=a"));

    Walk(Cast cast, OperatorCast operator, Rows rows, Web web) {
        this(cast, operator, rows, web, new EnumMap<>(Seat.class));
    }

    /// One page of the walk.
    record Stop(Route route, String look, Seat seat, String path) {

        String name() {
            return route.path() + look;
        }

        @Override
        public String toString() {
            return name() + " as " + seat.words();
        }
    }

    List<Stop> stops(List<Route> routes) {
        return stops(routes, Seat.values());
    }

    /// The part of those who sit here.
    List<Stop> stops(List<Route> routes, Seat... seats) {
        var stops = new ArrayList<Stop>();
        for (var route : routes) {
            // A stream has no end, and so is no page.
            if (!route.writes()
                    && !route.path().endsWith("/stream")
                    && !route.isApi()
                    && (route.path().equals("/") || !route.path().endsWith("/"))) {
                Arrays.stream(seats)
                        .filter(seat -> sees(seat, route))
                        .forEach(seat -> stops.addAll(looks(route, seat)));
            }
        }
        return stops;
    }

    /// What a program reads.
    List<Stop> calls(List<Route> routes) {
        return routes.stream()
                .filter(route -> route.isApi() && !route.writes())
                .map(route -> new Stop(route, "", Seat.READING_KEY, path(route, Seat.READING_KEY)))
                .toList();
    }

    Page open(Stop stop) {
        return at(stop.seat()).open("site:" + stop.path());
    }

    String path(Route route, Seat seat) {
        return path(route, seat, "", "");
    }

    /// The path of a route for somebody, with something else in one of its places.
    String path(Route route, Seat seat, String odd, String value) {
        var things = new Things(cast, operator, rows);
        var realm = seat.person(cast, operator).map(Person::realm).orElse(Realm.STAFF);
        return route.fill(place -> place.equals(odd) ? value : things.of(place, route, realm));
    }

    /// The browser of whoever sits here.
    Visitor at(Seat seat) {
        return visitors.computeIfAbsent(seat, this::newcomer);
    }

    Person person(Seat seat) {
        return seat.person(cast, operator).orElseThrow();
    }

    // What is open to everybody looks alike to everybody; a page may differ for whoever is signed
    // in.
    static boolean sees(Seat seat, Route route) {
        return route.demand().equals("open")
                ? seat == Seat.NOBODY
                : seat != Seat.NOBODY
                        && route.isAtDoorOf(seat.role().realm())
                        && seat.may(route.demand());
    }

    private List<Stop> looks(Route route, Seat seat) {
        var path = path(route, seat);
        var stops = new ArrayList<>(List.of(new Stop(route, "", seat, path)));
        LOOKS.getOrDefault(route.path(), List.of())
                .forEach(look -> stops.add(new Stop(route, look, seat, path + look)));
        return stops;
    }

    /// Another browser of theirs.
    Visitor newcomer(Seat seat) {
        if (seat.isKey()) {
            return web.program(cast.firm(), seat.scopes());
        }
        var visitor = web.at("");
        seat.person(cast, operator)
                .map(web::key)
                .ifPresent(key -> {
                    var everywhere = new Cookie(key.getName(), key.getValue());
                    everywhere.setPath("/");
                    visitor.carrying(everywhere);
                });
        return visitor;
    }
}
