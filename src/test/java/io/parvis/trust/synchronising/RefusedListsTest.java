package io.parvis.trust.synchronising;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Provisioned;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Lists and plans of accounts that are not carried out, or not as a whole.
@ParvisTest
class RefusedListsTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Jobs jobs;

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
    void isDiscardedAtTheOffice() {
        var plan = sender.planned(sender.lines(1), "");
        var here = "/settings/synchronisations/" + Sender.id(plan);

        web.as(cast.admin()).delete(here);

        assertThat(program.open(list + "/" + Sender.id(plan)).json().get("state").asString())
                .isEqualTo("DISCARDED");
        sender.work();
        assertThat(sender.suspended()).isZero();
        assertThat(web.as(cast.admin()).post(here + "/confirmation").status()).isEqualTo(422);
    }

    @Test
    void isOutOfDateWhenTheAccountsChangedMeanwhile() {
        var plan = sender.planned(sender.lines(1, 2, 3), "");
        program.call(
                "PUT",
                sender.root() + "/accounts/P-1",
                "{\"kind\": \"COMPANY\", \"name\": \"Other\"}");

        assertThat(sender.begin(plan).status()).isEqualTo(412);
        assertThat(program.open(list + "/" + Sender.id(plan)).json().get("state").asString())
                .isEqualTo("STALE");
        sender.work();
        assertThat(sender.suspended()).isZero();
    }

    @Test
    void wantsToBeSeenBeforeItRuns() {
        var plan = sender.planned(sender.lines(1, 2, 3), "");
        var path = list + "/" + Sender.id(plan) + "/run";

        assertThat(program.call("POST", path, "{}").status()).isEqualTo(428);
        var blind = web.program(cast.firm(), Provisioned.SCOPES).sending("If-Match", "\"other\"");
        assertThat(blind.call("POST", path, "{}").status()).isEqualTo(412);
    }

    @Test
    void refusesOneAccountAndTakesTheOthers() {
        var bad = sender.line(7, "Name 7").replace("\"city\"", "\"vatNumber\": \"BE 1\", \"city\"");
        var stolen = sender.line(1, "Name 1").replace("p1@", "thief@");

        var plan = sender.planned(String.join("\n", stolen, bad, sender.lines(2, 3, 4, 8)), "");

        assertThat(Sender.count(plan, "create", "keep", "refuse", "suspend"))
                .containsExactly(1, 3, 2, 0);
        assertThat(sender.steps(plan, "?action=REFUSE")).hasSize(2);
        sender.run(plan);
        assertThat(sender.names()).contains("Name 8").doesNotContain("Name 7");
    }

    @Test
    void refusesAListThatIsNotWhole() {
        var twice = program.callWithLines(list, sender.lines(1, 2, 1));
        assertThat(twice.status()).isEqualTo(422);
        assertThat(pointer(twice)).isEqualTo("/2/externalId");
        var broken = program.callWithLines(list, sender.lines(1) + "\n{\"externalId\":");
        assertThat(broken.status()).isEqualTo(400);
        var odd =
                program.callWithLines(list, sender.line(1, "Name 1").replace("COMPANY", "CIRCUS"));
        assertThat(pointer(odd)).isEqualTo("/0/account/kind");
        var blank = program.callWithLines(list, sender.line(1, ""));
        assertThat(pointer(blank)).isEqualTo("/0/account/name");
        var large = program.callWithLines(list, "{\"externalId\": \"" + "x".repeat(300_000));
        assertThat(large.status()).isEqualTo(413);
        var all = program.open(list).json().get("items");
        assertThat(all.size()).isEqualTo(1);
    }

    @Test
    void isNothingToOtherFirms() {
        var plan = sender.planned(sender.lines(1, 2, 3), "");
        var stranger = web.program(world.alma().firm(), Provisioned.SCOPES);

        assertThat(stranger.open(list + "/" + Sender.id(plan)).status()).isEqualTo(404);
        var office = web.as(world.alma().admin());
        assertThat(office.open("/settings/synchronisations/" + Sender.id(plan)).status())
                .isEqualTo(404);
        assertThat(
                        web.program(cast.firm(), List.of("provisioning:read"))
                                .callWithLines(list, "")
                                .status())
                .isEqualTo(403);
    }

    private static String pointer(Page refused) {
        return refused.json().at("/errors/0/pointer").asString();
    }
}
