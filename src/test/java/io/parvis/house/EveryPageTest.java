package io.parvis.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every page, with little on it and with much: it is valid HTML, its links lead somewhere, its buttons do something.
@ParvisTest
class EveryPageTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private final List<String> troubles = new ArrayList<>();
    private final Set<String> followed = new HashSet<>();
    private final MarkupErrors validator = new MarkupErrors();
    private Loose loose;

    @BeforeEach
    void know() {
        loose = new Loose(Route.of(mapping));
    }

    @Test
    void isValidAndLeadsSomewhere() throws Exception {
        var walk = new Walk(world.freshFirm(), world.operator(), rows, web);
        var crowd = new Crowd(walk.cast(), world.operator(), rows);
        inspect(walk);
        crowd.arrive(1, 30);
        inspect(walk);
        assertThat(troubles).isEmpty();
    }

    @Test
    void isFoundToBeWrongInWrongExamples() throws Exception {
        validate("a list", "<!doctype html><html lang=en><title>x</title><ul><p>x</p></ul>");
        assertThat(troubles).singleElement().asString().contains("not allowed");
        for (var wrong :
                List.of(
                        "<a href='/cabinet-alma/office/nothing'>x</a>",
                        "<a>x</a>",
                        "<a href='#nothing'>x</a>",
                        "<form method=post action='/cabinet-alma/office/health/new'></form>",
                        "<button>x</button>",
                        "<button type=button>x</button>",
                        "<button type=button data-opens=nothing>x</button>",
                        "<button type=button popovertarget=nothing>x</button>")) {
            assertThat(loose.on(Jsoup.parse(wrong))).as(wrong).isNotEmpty();
        }
    }

    private void inspect(Walk walk) throws Exception {
        for (var stop : walk.stops(Route.of(mapping))) {
            var page = walk.open(stop);
            if (page.header("Content-Type").startsWith("text/html")) {
                validate(stop.toString(), page.source());
                loose.on(page.document()).forEach(one -> troubles.add(stop + " has " + one));
                page.links().forEach(link -> follow(walk.at(stop.seat()), stop, link));
            }
        }
    }

    private void follow(Visitor visitor, Walk.Stop stop, String link) {
        if (link.startsWith("/") && followed.add(stop.seat() + link)) {
            var there = visitor.open("site:" + link);
            // A domain that is shielded or blocked is refused in words of its own, which say what
            // to do.
            if (there.status() >= 400 && there.status() != 403) {
                troubles.add(stop + " leads to " + link + ": " + there.status());
            }
        }
    }

    private void validate(String name, String source) throws Exception {
        validator.of(source).forEach(error -> troubles.add(name + ": " + error));
    }
}
