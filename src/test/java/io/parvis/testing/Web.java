package io.parvis.testing;

import io.parvis.people.firm.Firm;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Doors;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Pages as people see them, over real requests and the real database, without a network.
///
///     web.as(world.alma().admin()).open("/domains").column("Statut")
public final class Web {

    private final MockMvcTester mvc;
    private final Keys keys;

    Web(MockMvcTester mvc, Keys keys) {
        this.mvc = mvc;
        this.keys = keys;
    }

    /// A new browser in which the person is signed in, at the person's own door.
    public Visitor as(Person person) {
        return at(person.door()).carrying(key(person));
    }

    /// A new session of the person, as the cookie that opens it.
    public Cookie key(Person person) {
        return keys.cut(person);
    }

    /// A program with a key of the firm's, at the root of the site.
    public Visitor program(Firm firm, List<String> scopes) {
        return at("").sending("Authorization", "Bearer " + keys.forProgram(firm, scopes, false));
    }

    /// The same, with a key that sees shielded domains too.
    public Visitor seeingProgram(Firm firm, List<String> scopes) {
        return at("").sending("Authorization", "Bearer " + keys.forProgram(firm, scopes, true));
    }

    /// A new browser of somebody unknown, at a door of a firm.
    public Visitor signedOut(Firm firm, Realm realm) {
        return at(Doors.path(firm.slug(), realm));
    }

    /// A new browser of somebody unknown, at any path: `/operator`, or an empty text for the site itself.
    public Visitor at(String base) {
        return new Visitor(mvc, base);
    }
}
