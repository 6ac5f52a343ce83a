package io.parvis.house;

import io.parvis.platform.tenancy.Realm;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.Person;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;

/// Asks for a route as somebody, at one firm's address and for the things of that or of another.
record Asking(World world, Web web, Rows rows) {

    /// The places of a path that stand for a thing of a firm.
    static final List<String> OBJECTS =
            List.of(
                    "id",
                    "account",
                    "message",
                    "absence",
                    "session",
                    "ticket",
                    "category",
                    "template",
                    "mailing",
                    "list",
                    "payer",
                    "key",
                    "webhook",
                    "delivery",
                    "chat",
                    "client",
                    "worker",
                    "document",
                    "expected",
                    "member",
                    "group",
                    "project",
                    "registration",
                    "edition",
                    "delegate",
                    "synchronisation",
                    "price",
                    "scimUser",
                    "visit",
                    "request",
                    "slip",
                    "clockIn",
                    "payslip",
                    "upload",
                    "request",
                    "hours");

    /// Whose people ask, at whose address, for whose things.
    record Firms(Cast own, Cast address, Cast things) {}

    Page ask(Route route, Seat seat, Firms firms) {
        var person = seat.person(firms.own(), world.operator());
        var realm = person.map(Person::realm).orElse(Realm.STAFF);
        var at = new Things(firms.address(), world.operator(), rows);
        var about = new Things(firms.things(), world.operator(), rows);
        var path =
                route.fill(place -> (OBJECTS.contains(place) ? about : at).of(place, route, realm));
        var visitor = person.map(this::carryingKey).orElseGet(() -> web.at(""));
        if (seat.isKey()) {
            visitor = web.program(firms.own().firm(), seat.scopes());
        }
        if (route.isApi()) {
            return visitor.sending("If-Match", "*").call(route.method(), path, "{}");
        }
        return switch (route.method()) {
            case "GET" -> visitor.open("site:" + path);
            case "DELETE" -> visitor.delete("site:" + path);
            case "PATCH" -> visitor.send("PATCH", "site:" + path, Map.of(), new byte[0]);
            default -> visitor.post("site:" + path);
        };
    }

    // The key goes wherever it is asked for, as no browser would send it.
    private Visitor carryingKey(Person person) {
        var key = web.key(person);
        var everywhere = new Cookie(key.getName(), key.getValue());
        everywhere.setPath("/");
        return web.at("").carrying(everywhere);
    }
}
