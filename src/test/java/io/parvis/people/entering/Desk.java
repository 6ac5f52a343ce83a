package io.parvis.people.entering;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Page;
import io.parvis.testing.Person;
import io.parvis.testing.Place;
import io.parvis.testing.Visitor;

/// An employee's browser, from which portals are entered: the portal's path is that of the user entered last.
final class Desk {

    private final Visitor employee;
    private String portal = "";

    Desk(Visitor employee) {
        this.employee = employee;
    }

    void enter(Place place, Person user) {
        assertThat(ask(place, user, "A question").location()).isEqualTo(user.door());
    }

    Page ask(Place place, Person user, String reason) {
        portal = user.door();
        return employee.post(
                "/domains/" + place.id() + "/stay", "member", user.id(), "reason", reason);
    }

    Page portal(String path) {
        return employee.open("site:" + portal + path);
    }

    Page post(String path, Object... form) {
        return employee.post("site:" + portal + path, form);
    }

    Page delete(String path) {
        return employee.delete("site:" + portal + path);
    }
}
