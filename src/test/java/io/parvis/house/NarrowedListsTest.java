package io.parvis.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Place;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// While an employee filters by one client, no page of the office that is about no client in particular names another:
/// those that exist, and those to come.
@ParvisTest
class NarrowedListsTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private Cast firm;
    private Walk walk;
    private Visitor admin;

    @BeforeEach
    void aFirmWithMuchInIt() {
        firm = world.freshFirm();
        walk = new Walk(firm, world.operator(), rows, web);
        new Crowd(firm, world.operator(), rows).arrive(1, 30);
        admin = walk.at(Seat.PORTAL_ADMINISTRATOR);
    }

    @Test
    void someNameOthersAsLongAsNothingIsFiltered() {
        assertThat(pagesWithOthers()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    @Proves({"CLI-23", "CLI-50"})
    void nameNoOtherClientThanTheOneFilteredBy() {
        admin.post("site:" + office() + "/client-filter/" + firm.bakery().id());
        assertThat(pagesWithOthers()).isEmpty();
    }

    private List<String> pagesWithOthers() {
        var found = new ArrayList<String>();
        for (var stop : walk.stops(Route.of(mapping))) {
            if (stop.seat() == Seat.PORTAL_ADMINISTRATOR && isAboutNoClient(stop.route())) {
                var others = others(walk.open(stop));
                if (!others.isEmpty()) {
                    found.add(stop + " names " + others);
                }
            }
        }
        return found;
    }

    private static boolean isAboutNoClient(Route route) {
        return route.path().startsWith("/{firm}/office") && route.places().size() == 1;
    }

    private List<String> others(Page page) {
        var source = page.source();
        var names =
                firm.places().stream()
                        .filter(place -> !place.equals(firm.bakery()))
                        .map(Place::name)
                        .filter(source::contains)
                        .toList();
        return source.contains("Abacus ") ? List.of("Abacus") : names;
    }

    private String office() {
        return "/" + firm.firm().slug() + "/office";
    }
}
