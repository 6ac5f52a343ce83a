package io.parvis.trust.synchronising;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.Provisioned;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The program that sends lists of a firm's accounts, and what became of them.
record Sender(Cast cast, Web web, Rows rows, Jobs jobs, Visitor program) {

    static Sender to(Cast cast, Web web, Rows rows, Jobs jobs) {
        Provisioned.firm(cast, rows);
        var program = web.program(cast.firm(), Provisioned.SCOPES);
        return new Sender(cast, web, rows, jobs, program);
    }

    String root() {
        return new Provisioned(cast, rows).root();
    }

    String list() {
        return root() + "/synchronisations";
    }

    String lines(int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(n -> line(n, "Name " + n))
                .collect(Collectors.joining("\n"));
    }

    String line(int number, String name) {
        return """
        {"externalId": "P-%d", "account": {"kind": "COMPANY", "name": "%s", "email": "p%d@%s.example", "city": "Namur"}}\
        """
                .formatted(number, name, number, cast.firm().slug());
    }

    Page planned(String sent, String question) {
        var plan = program.callWithLines(list() + question, sent);
        assertThat(plan.status()).as(plan.source()).isEqualTo(201);
        return plan;
    }

    Page begin(Page plan) {
        return web.program(cast.firm(), Provisioned.SCOPES)
                .sending("If-Match", plan.header("ETag"))
                .call("POST", list() + "/" + id(plan) + "/run", "{}");
    }

    Page run(Page plan) {
        var begun = begin(plan);
        assertThat(begun.status()).as(begun.source()).isEqualTo(201);
        work();
        return program.open(list() + "/" + id(plan));
    }

    void work() {
        jobs.run("synchronisations");
    }

    static String id(Page plan) {
        return plan.json().get("id").asString();
    }

    static List<Integer> count(Page plan, String... what) {
        return Arrays.stream(what).map(one -> plan.json().get(one).asInt()).toList();
    }

    List<String> steps(Page plan, String question) {
        return program.open(list() + "/" + id(plan) + "/steps" + question)
                .json()
                .get("items")
                .valueStream()
                .map(one -> one.get("externalId").asString() + " " + one.get("action").asString())
                .toList();
    }

    /// The accounts of the firm that are provisioned, by their names.
    List<String> names() {
        return rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        select c.name from provisioned_account p join client c on c.id = p.domain_id
                                         order by length(p.external_id), p.external_id
                                        """)
                                .query(String.class)
                                .list());
    }

    int suspended() {
        return rows.count(
                cast.firm().system(),
                "select count(*) from domain d join provisioned_account p on p.domain_id = d.id where d.blocked");
    }
}
