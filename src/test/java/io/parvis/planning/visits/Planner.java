package io.parvis.planning.visits;

import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.Person;
import io.parvis.testing.Place;
import io.parvis.testing.Web;
import java.util.LinkedHashMap;
import java.util.stream.Stream;

/// Whoever plans visits in a test: on 3 March from eight to ten, unless something else is said.
public record Planner(Web web, Cast firm) {

    public Page plan(Object... typed) {
        return plan(firm.clerk(), firm.bakery(), typed);
    }

    public Page plan(Person by, Place client, Object... typed) {
        var values = new LinkedHashMap<Object, Object>();
        values.put("service", "Ménage");
        values.put("worker", firm.worker().id());
        values.put("day", "2026-03-03");
        values.put("from", "08:00");
        values.put("until", "10:00");
        values.put("place", "Rue Haute 1");
        values.put("notes", "The key is with the neighbour");
        values.put("repeat", "NEVER");
        for (int i = 0; i < typed.length; i += 2) {
            values.put(typed[i], typed[i + 1]);
        }
        var all =
                values.entrySet().stream().flatMap(one -> Stream.of(one.getKey(), one.getValue()));
        return web.as(by).post("/planning/clients/" + client.id() + "/visits", all.toArray());
    }

    public Page edit(Page visit, Object... typed) {
        return web.as(firm.clerk())
                .open("site:" + visit.path() + "/edit")
                .submit(visit.path(), typed);
    }

    public Page open(Page visit) {
        return web.as(firm.clerk()).open("site:" + visit.path());
    }
}
