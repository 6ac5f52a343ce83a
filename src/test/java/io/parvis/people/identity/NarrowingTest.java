package io.parvis.people.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Place;
import io.parvis.testing.Proves;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The filter by one client that every module applies (decision D17).
@ParvisTest
class NarrowingTest {

    private static final List<String> MODULES =
            List.of("", "/clients", "/domains", "/tickets", "/messages", "/employees", "/account");

    @Autowired World world;
    @Autowired Web web;

    Cast firm;
    Visitor admin;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        admin = web.as(firm.admin());
    }

    @Test
    @Proves({"CLI-23", "CLI-50"})
    void narrowsTheListsOfEveryModuleAndSaysSoOnEveryPage() {
        narrow(admin, firm.bakery());

        assertThat(admin.open("/clients").column("Nom")).containsExactly(firm.bakery().name());
        assertThat(admin.open("/domains").rows()).hasSize(1);
        assertThat(admin.open("/domains").text()).contains(firm.bakery().name());
        assertThat(admin.open("/clients?q=" + firm.starting().code()).rows()).isEmpty();
        assertThat(admin.open("/clients?q=" + firm.bakery().code()).rows()).hasSize(1);
        for (var path : MODULES) {
            assertThat(chip(admin.open(path))).as(path).contains(firm.bakery().name());
        }
    }

    @Test
    @Proves({"CLI-23", "CLI-50"})
    void isCancelledByOneClickOnThePageOneIsOn() {
        narrow(admin, firm.bakery());
        var office = firm.admin().door();
        var back =
                admin.sending("Referer", "http://localhost" + office + "/domains?status=ACTIVE")
                        .delete("/client-filter");

        assertThat(back.location()).isEqualTo(office + "/domains?status=ACTIVE");
        assertThat(chip(back.follow())).isEmpty();
        assertThat(admin.open("/clients").column("Nom")).contains(firm.starting().name());
    }

    @Test
    void leavesTheOtherSessionsAlone() {
        narrow(admin, firm.bakery());

        assertThat(web.as(firm.admin()).open("/clients").column("Nom"))
                .contains(firm.starting().name());
    }

    @Test
    void neverReachesBehindAShieldOrIntoAnotherFirm() {
        var clerk = web.as(firm.clerk());

        assertThat(clerk.post("/client-filter/" + firm.shielded().id()).status()).isEqualTo(404);
        assertThat(clerk.post("/client-filter/" + world.freshFirm().bakery().id()).status())
                .isEqualTo(404);
        assertThat(chip(clerk.open(""))).isEmpty();
    }

    @Test
    void fallsAwayWithTheSightOfTheClient() {
        var clerk = web.as(firm.clerk());
        narrow(clerk, firm.starting());
        assertThat(chip(clerk.open(""))).contains(firm.starting().name());

        admin.open("/domains/" + firm.starting().id() + "/edit")
                .submit("/domains/" + firm.starting().id(), "access", "FUNCTIONS");

        var list = clerk.open("/clients");
        assertThat(list.source()).doesNotContain(firm.starting().name());
        assertThat(chip(list)).isEmpty();
        assertThat(list.text()).contains(firm.bakery().name());
    }

    private void narrow(Visitor employee, Place client) {
        assertThat(employee.post("/client-filter/" + client.id()).status()).isEqualTo(303);
    }

    private static String chip(Page page) {
        return page.all("header .narrowed").text();
    }
}
