package io.parvis.trust.synchronising;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.people.identity.Visit;
import io.parvis.platform.jobs.Jobs;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Doors.Door;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class SynchronisingTest {

    private static final List<String> BOTH = List.of("provisioning:read", "provisioning:write");

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Jobs jobs;
    @Autowired Steps steps;
    @Autowired Performing performing;

    Cast cast;
    Visitor program;
    String root;
    String list;

    @BeforeEach
    void aFirmWithFourAccounts() {
        cast = world.freshFirm();
        rows.as(
                cast.firm().system(),
                jdbc -> jdbc.sql("update firm set spid = slug where id = current_firm()").update());
        program = web.program(cast.firm(), BOTH);
        root = "/api/v1/provisioning/" + cast.firm().slug();
        list = root + "/synchronisations";
        run(planned(lines(1, 2, 3, 4), ""));
    }

    @Test
    @Proves({"FIRM-07", "FIRM-09"})
    void saysWhatItWouldDoAndThenDoesIt() {
        var changed = line(2, "Renamed");
        var sent =
                String.join("\n", line(1, "Name 1"), changed, line(3, "Name 3"), line(5, "Name 5"));

        var plan = planned(sent, "");

        assertThat(plan.json().get("state").asString()).isEqualTo("PLANNED");
        assertThat(count(plan, "create", "change", "suspend", "delete", "keep", "refuse"))
                .containsExactly(1, 1, 1, 0, 2, 0);
        assertThat(names()).containsExactly("Name 1", "Name 2", "Name 3", "Name 4");
        assertThat(steps(plan, "")).contains("P-2 CHANGE", "P-4 SUSPEND", "P-5 CREATE");

        var done = run(plan);

        assertThat(done.json().get("state").asString()).isEqualTo("DONE");
        assertThat(count(done, "done", "failed", "left")).containsExactly(3, 0, 0);
        assertThat(names()).containsExactly("Name 1", "Renamed", "Name 3", "Name 4", "Name 5");
        assertThat(program.open(root + "/accounts/P-4").json().get("suspended").asBoolean())
                .isTrue();
        assertThat(run(planned(sent, "")).json().get("keep").asInt()).isEqualTo(4);
    }

    @Test
    void holdsWhatWouldCloseHalfUntilAnAdministratorLetsItRun() {
        var plan = planned(lines(1, 2), "?absent=DELETE");
        var here = "/settings/synchronisations/" + id(plan);
        var administrator = web.as(cast.admin());

        assertThat(plan.json().get("state").asString()).isEqualTo("HELD");
        assertThat(begin(plan).status()).isEqualTo(409);
        assertThat(mails()).isPositive();
        assertThat(web.as(cast.clerk()).open(here).status()).isEqualTo(403);
        var page = administrator.open(here);
        assertThat(page.main()).contains("2", "4", "P-3", "P-4");

        var confirmed = page.submit("/confirmation").follow();

        assertThat(confirmed.status()).isEqualTo(200);
        work();
        assertThat(names()).containsExactly("Name 1", "Name 2");
        assertThat(administrator.open(here).main()).contains(cast.admin().name());
        var others = "select count(*) from client where id = any(?)";
        var ids = cast.places().stream().map(place -> place.id()).toArray(UUID[]::new);
        assertThat(rows.count(cast.firm().system(), others, (Object) ids)).isEqualTo(ids.length);
    }

    @Test
    void isDiscardedAtTheOffice() {
        var plan = planned(lines(1), "");
        var here = "/settings/synchronisations/" + id(plan);

        web.as(cast.admin()).delete(here);

        assertThat(program.open(list + "/" + id(plan)).json().get("state").asString())
                .isEqualTo("DISCARDED");
        work();
        assertThat(suspended()).isZero();
        assertThat(web.as(cast.admin()).post(here + "/confirmation").status()).isEqualTo(422);
    }

    @Test
    void isOutOfDateWhenTheAccountsChangedMeanwhile() {
        var plan = planned(lines(1, 2, 3), "");
        program.call("PUT", root + "/accounts/P-1", "{\"kind\": \"COMPANY\", \"name\": \"Other\"}");

        assertThat(begin(plan).status()).isEqualTo(412);
        assertThat(program.open(list + "/" + id(plan)).json().get("state").asString())
                .isEqualTo("STALE");
        work();
        assertThat(suspended()).isZero();
    }

    @Test
    void wantsToBeSeenBeforeItRuns() {
        var plan = planned(lines(1, 2, 3), "");
        var path = list + "/" + id(plan) + "/run";

        assertThat(program.call("POST", path, "{}").status()).isEqualTo(428);
        var blind = web.program(cast.firm(), BOTH).sending("If-Match", "\"other\"");
        assertThat(blind.call("POST", path, "{}").status()).isEqualTo(412);
    }

    @Test
    void goesOnWhereTheProgramDied() {
        var plan = planned(lines(1, 2, 3, 4, 5, 6), "");
        assertThat(begin(plan).status()).isEqualTo(201);
        var id = UUID.fromString(id(plan));
        // The first account is made, and the program dies before it says so.
        asKey(() -> performing.perform(steps.toDo(id, 1).getFirst(), Absent.SUSPEND));
        assertThat(names()).contains("Name 5").doesNotContain("Name 6");

        work();

        assertThat(names()).hasSize(6).contains("Name 5", "Name 6");
        assertThat(program.open(list + "/" + id).json().get("done").asInt()).isEqualTo(2);
    }

    @Test
    void refusesOneAccountAndTakesTheOthers() {
        var bad = line(7, "Name 7").replace("\"city\"", "\"vatNumber\": \"BE 1\", \"city\"");
        var stolen = line(1, "Name 1").replace("p1@", "thief@");

        var plan = planned(String.join("\n", stolen, bad, lines(2, 3, 4, 8)), "");

        assertThat(count(plan, "create", "keep", "refuse", "suspend")).containsExactly(1, 3, 2, 0);
        assertThat(steps(plan, "?action=REFUSE")).hasSize(2);
        run(plan);
        assertThat(names()).contains("Name 8").doesNotContain("Name 7");
    }

    @Test
    void bringsUsersInLineToo() {
        var users =
                """
                [{"externalId": "U-1", "user": {"name": "Tom", "email": "tom@%1$s.example"}},
                 {"externalId": "U-2", "user": {"name": "Eva", "email": "eva@%1$s.example"}}]
                """
                        .formatted(cast.firm().slug())
                        .replace("\n", " ");
        var with = line(1, "Name 1").replaceFirst("}$", ", \"members\": " + users + "}");
        run(planned(with + "\n" + lines(2, 3, 4), ""));
        var members = root + "/accounts/P-1/members";
        assertThat(program.open(members).source()).contains("Tom", "Eva");

        var fewer = with.replaceFirst(", *\\{\"externalId\": \"U-2\".*?}}", "");
        var plan = planned(fewer + "\n" + lines(2, 3, 4), "");
        assertThat(plan.json().get("change").asInt()).isEqualTo(1);
        run(plan);

        assertThat(program.open(members + "/U-2").json().get("suspended").asBoolean()).isTrue();
        assertThat(program.open(members + "/U-1").json().get("suspended").asBoolean()).isFalse();
    }

    @Test
    void refusesAListThatIsNotWhole() {
        var twice = program.callWithLines(list, lines(1, 2, 1));
        assertThat(twice.status()).isEqualTo(422);
        assertThat(pointer(twice)).isEqualTo("/2/externalId");
        var broken = program.callWithLines(list, lines(1) + "\n{\"externalId\":");
        assertThat(broken.status()).isEqualTo(400);
        var odd = program.callWithLines(list, line(1, "Name 1").replace("COMPANY", "CIRCUS"));
        assertThat(pointer(odd)).isEqualTo("/0/account/kind");
        var blank = program.callWithLines(list, line(1, ""));
        assertThat(pointer(blank)).isEqualTo("/0/account/name");
        var large = program.callWithLines(list, "{\"externalId\": \"" + "x".repeat(300_000));
        assertThat(large.status()).isEqualTo(413);
        var all = program.open(list).json().get("items");
        assertThat(all.size()).isEqualTo(1);
    }

    @Test
    void planOfManyAccountsIsDrawnAtOnce() {
        var many = IntStream.rangeClosed(1, 2_500).mapToObj(n -> line(n, "Name " + n));

        var plan = planned(many.collect(Collectors.joining("\n")), "");

        assertThat(count(plan, "create", "keep")).containsExactly(2_496, 4);
        var first = program.open(list + "/" + id(plan) + "/steps?limit=200").json();
        var next = first.get("next").asString();
        var second = program.open(list + "/" + id(plan) + "/steps?limit=200&cursor=" + next).json();
        assertThat(second.at("/items/0/number").asInt()).isEqualTo(200);
    }

    @Test
    void isNothingToOtherFirms() {
        var plan = planned(lines(1, 2, 3), "");
        var stranger = web.program(world.alma().firm(), BOTH);

        assertThat(stranger.open(list + "/" + id(plan)).status()).isEqualTo(404);
        var office = web.as(world.alma().admin());
        assertThat(office.open("/settings/synchronisations/" + id(plan)).status()).isEqualTo(404);
        assertThat(
                        web.program(cast.firm(), List.of("provisioning:read"))
                                .callWithLines(list, "")
                                .status())
                .isEqualTo(403);
    }

    private Page planned(String sent, String question) {
        var plan = program.callWithLines(list + question, sent);
        assertThat(plan.status()).as(plan.source()).isEqualTo(201);
        return plan;
    }

    private Page begin(Page plan) {
        return web.program(cast.firm(), BOTH)
                .sending("If-Match", plan.header("ETag"))
                .call("POST", list + "/" + id(plan) + "/run", "{}");
    }

    private Page run(Page plan) {
        var begun = begin(plan);
        assertThat(begun.status()).as(begun.source()).isEqualTo(201);
        work();
        return program.open(list + "/" + id(plan));
    }

    private void work() {
        jobs.run("synchronisations");
    }

    private void asKey(Runnable work) {
        var firm = cast.firm();
        var key =
                rows.as(
                        firm.system(),
                        jdbc ->
                                jdbc.sql("select key_id from synchronisation limit 1")
                                        .query(UUID.class)
                                        .single());
        var actor =
                new Actor(Realm.STAFF, firm.id(), key, null, "x", firm.locale("en"), firm.zone());
        var visit = new Visit(firm, new Door(firm.slug(), Realm.STAFF, ""), null);
        Visit.during(
                visit,
                () -> {
                    Current.run(actor, work);
                    return firm;
                });
    }

    private String lines(int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(n -> line(n, "Name " + n))
                .collect(Collectors.joining("\n"));
    }

    private String line(int number, String name) {
        return """
        {"externalId": "P-%d", "account": {"kind": "COMPANY", "name": "%s", "email": "p%d@%s.example", "city": "Namur"}}\
        """
                .formatted(number, name, number, cast.firm().slug());
    }

    private static String id(Page plan) {
        return plan.json().get("id").asString();
    }

    private static List<Integer> count(Page plan, String... what) {
        return Arrays.stream(what).map(one -> plan.json().get(one).asInt()).toList();
    }

    private List<String> steps(Page plan, String question) {
        return program.open(list + "/" + id(plan) + "/steps" + question)
                .json()
                .get("items")
                .valueStream()
                .map(one -> one.get("externalId").asString() + " " + one.get("action").asString())
                .toList();
    }

    private static String pointer(Page refused) {
        return refused.json().at("/errors/0/pointer").asString();
    }

    private List<String> names() {
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

    private int suspended() {
        return rows.count(
                cast.firm().system(),
                "select count(*) from domain d join provisioned_account p on p.domain_id = d.id where d.blocked");
    }

    private int mails() {
        return rows.count(
                Actor.platform(),
                "select count(*) from mail where recipient = ? and body like '%la moitié ou plus%'",
                cast.admin().identifier());
    }
}
