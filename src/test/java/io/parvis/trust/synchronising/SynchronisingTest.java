package io.parvis.trust.synchronising;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.people.identity.Visit;
import io.parvis.platform.jobs.Jobs;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Doors.Door;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a list of all accounts does, said before it is done.
@ParvisTest
class SynchronisingTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Jobs jobs;
    @Autowired Steps steps;
    @Autowired Performing performing;

    Cast cast;
    Sender sender;
    Visitor program;
    String list;

    @BeforeEach
    void aFirmWithFourAccounts() {
        cast = world.freshFirm();
        sender = Sender.to(cast, web, rows, jobs);
        program = sender.program();
        list = sender.list();
        sender.run(sender.planned(sender.lines(1, 2, 3, 4), ""));
    }

    @Test
    @Proves({"FIRM-07", "FIRM-09"})
    void saysWhatItWouldDoAndThenDoesIt() {
        var changed = sender.line(2, "Renamed");
        var sent =
                String.join(
                        "\n",
                        sender.line(1, "Name 1"),
                        changed,
                        sender.line(3, "Name 3"),
                        sender.line(5, "Name 5"));

        var plan = sender.planned(sent, "");

        assertThat(plan.json().get("state").asString()).isEqualTo("PLANNED");
        assertThat(Sender.count(plan, "create", "change", "suspend", "delete", "keep", "refuse"))
                .containsExactly(1, 1, 1, 0, 2, 0);
        assertThat(sender.names()).containsExactly("Name 1", "Name 2", "Name 3", "Name 4");
        assertThat(sender.steps(plan, "")).contains("P-2 CHANGE", "P-4 SUSPEND", "P-5 CREATE");

        var done = sender.run(plan);

        assertThat(done.json().get("state").asString()).isEqualTo("DONE");
        assertThat(Sender.count(done, "done", "failed", "left")).containsExactly(3, 0, 0);
        assertThat(sender.names())
                .containsExactly("Name 1", "Renamed", "Name 3", "Name 4", "Name 5");
        assertThat(
                        program.open(sender.root() + "/accounts/P-4")
                                .json()
                                .get("suspended")
                                .asBoolean())
                .isTrue();
        assertThat(sender.run(sender.planned(sent, "")).json().get("keep").asInt()).isEqualTo(4);
    }

    @Test
    void holdsWhatWouldCloseHalfUntilAnAdministratorLetsItRun() {
        var plan = sender.planned(sender.lines(1, 2), "?absent=DELETE");
        var here = "/settings/synchronisations/" + Sender.id(plan);
        var administrator = web.as(cast.admin());

        assertThat(plan.json().get("state").asString()).isEqualTo("HELD");
        assertThat(sender.begin(plan).status()).isEqualTo(409);
        assertThat(mails()).isPositive();
        assertThat(web.as(cast.clerk()).open(here).status()).isEqualTo(403);
        var page = administrator.open(here);
        assertThat(page.main()).contains("2", "4", "P-3", "P-4");

        var confirmed = page.submit("/confirmation").follow();

        assertThat(confirmed.status()).isEqualTo(200);
        sender.work();
        assertThat(sender.names()).containsExactly("Name 1", "Name 2");
        assertThat(administrator.open(here).main()).contains(cast.admin().name());
        var others = "select count(*) from client where id = any(?)";
        var ids = cast.places().stream().map(place -> place.id()).toArray(UUID[]::new);
        assertThat(rows.count(cast.firm().system(), others, (Object) ids)).isEqualTo(ids.length);
    }

    @Test
    void goesOnWhereTheProgramDied() {
        var plan = sender.planned(sender.lines(1, 2, 3, 4, 5, 6), "");
        assertThat(sender.begin(plan).status()).isEqualTo(201);
        var id = UUID.fromString(Sender.id(plan));
        // The first account is made, and the program dies before it says so.
        asKey(() -> performing.perform(steps.toDo(id, 1).getFirst(), Absent.SUSPEND));
        assertThat(sender.names()).contains("Name 5").doesNotContain("Name 6");

        sender.work();

        assertThat(sender.names()).hasSize(6).contains("Name 5", "Name 6");
        assertThat(program.open(list + "/" + id).json().get("done").asInt()).isEqualTo(2);
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
        var with = sender.line(1, "Name 1").replaceFirst("}$", ", \"members\": " + users + "}");
        sender.run(sender.planned(with + "\n" + sender.lines(2, 3, 4), ""));
        var members = sender.root() + "/accounts/P-1/members";
        assertThat(program.open(members).source()).contains("Tom", "Eva");

        var fewer = with.replaceFirst(", *\\{\"externalId\": \"U-2\".*?}}", "");
        var plan = sender.planned(fewer + "\n" + sender.lines(2, 3, 4), "");
        assertThat(plan.json().get("change").asInt()).isEqualTo(1);
        sender.run(plan);

        assertThat(program.open(members + "/U-2").json().get("suspended").asBoolean()).isTrue();
        assertThat(program.open(members + "/U-1").json().get("suspended").asBoolean()).isFalse();
    }

    @Test
    void planOfManyAccountsIsDrawnAtOnce() {
        var many = IntStream.rangeClosed(1, 2_500).mapToObj(n -> sender.line(n, "Name " + n));

        var plan = sender.planned(many.collect(Collectors.joining("\n")), "");

        assertThat(Sender.count(plan, "create", "keep")).containsExactly(2_496, 4);
        var first = program.open(list + "/" + Sender.id(plan) + "/steps?limit=200").json();
        var next = first.get("next").asString();
        var second =
                program.open(list + "/" + Sender.id(plan) + "/steps?limit=200&cursor=" + next)
                        .json();
        assertThat(second.at("/items/0/number").asInt()).isEqualTo(200);
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

    private int mails() {
        return rows.count(
                Actor.platform(),
                "select count(*) from mail where recipient = ? and body like '%la moitié ou plus%'",
                cast.admin().identifier());
    }
}
