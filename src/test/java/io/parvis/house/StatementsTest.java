package io.parvis.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.house.Walk.Stop;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import io.parvis.trust.bench.Heard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What every page asks of the database: the same with few rows and with many, and no more than was agreed to.
@ParvisTest
class StatementsTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Heard heard;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private Cast cast;

    @BeforeEach
    void found() {
        cast = world.freshFirm();
    }

    @Test
    void areAsManyWithFewRowsAsWithMany() {
        var walk = new Walk(cast, world.operator(), rows, web);
        var crowd = new Crowd(cast, world.operator(), rows);
        // One of each: the way from none to some may well ask more.
        crowd.arrive(1, 1);
        var stops = new ArrayList<>(walk.stops(Route.of(mapping)));
        stops.addAll(walk.calls(Route.of(mapping)));
        var few = said(walk, stops);
        crowd.arrive(2, 21);
        var many = said(walk, stops);
        assertThat(grown(few, many)).isEmpty();
        CommittedFile.of("docs/statements.md").assertIs(table(many));
    }

    @Test
    void noticeWhatAsksForEachRow() {
        var few = Map.of("one by one", heard.during(() -> Crowd.oneByOne(cast, rows)));
        new Crowd(cast, world.operator(), rows).arrive(1, 20);
        var many = Map.of("one by one", heard.during(() -> Crowd.oneByOne(cast, rows)));
        assertThat(grown(few, many)).singleElement().asString().contains("from absence");
    }

    private Map<String, List<String>> said(Walk walk, List<Stop> stops) {
        var said = new LinkedHashMap<String, List<String>>();
        for (var stop : stops) {
            // The first time the program may learn what it keeps in mind for some seconds, such as
            // a count.
            walk.open(stop);
            said.put(stop.toString(), asked(heard.during(() -> walk.open(stop))));
        }
        return said;
    }

    // The firm behind an address, and its terms with the transaction they are read in, are asked
    // for again every few
    // seconds, whoever comes by.
    private static List<String> asked(List<String> statements) {
        var asked = new ArrayList<String>();
        for (var sql : statements) {
            if (sql.contains("from terms_version\n where number is not null")) {
                asked.removeLast();
            } else if (!sql.contains("from door_firm(")) {
                asked.add(sql);
            }
        }
        return asked;
    }

    private static List<String> grown(
            Map<String, List<String>> few, Map<String, List<String>> many) {
        var grown = new ArrayList<String>();
        few.forEach((page, before) -> {
            var after = many.get(page);
            if (after.size() != before.size()) {
                grown.add(
                        "%s: %s\nthen %s"
                                .formatted(
                                        page, String.join("\n", before), String.join("\n", after)));
            }
        });
        return grown;
    }

    private static String table(Map<String, List<String>> said) {
        var most = new TreeMap<String, Integer>();
        said.forEach((page, statements) ->
                most.merge(page.split(" as ")[0], statements.size(), Math::max));
        var table =
                new StringBuilder(
                        """
                        # Statements per page

                        How many statements each page sends to the database for whoever needs the most, as a test counted
                        them in a firm with many rows; with few rows they are as many. Each transaction begins with one
                        that tells the walls who acts.

                        | page | statements |
                        |---|---:|
                        """);
        most.forEach((page, count) ->
                table.append("| `%s` | %d |\n".formatted(page.replace("|", "\\|"), count)));
        return table.toString();
    }
}
