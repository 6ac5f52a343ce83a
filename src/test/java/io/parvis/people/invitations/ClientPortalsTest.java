package io.parvis.people.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Clients > Portal creation.
@ParvisTest
class ClientPortalsTest {

    private static final String PATH = "/clients/portals";

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Jobs jobs;
    @Autowired Mailbox mailbox;

    private Cast firm;

    @BeforeEach
    void aFirmWithTwoClientsWhoNeverCame() {
        firm = world.freshFirm();
        var owners = List.of(firm.owner().id(), firm.blocked().owner().id());
        rows.as(
                firm.firm().system(),
                jdbc ->
                        owners.stream()
                                .mapToInt(owner ->
                                        jdbc.sql(
                                                        "update account set state = 'INVITED' where id = ?")
                                                .param(owner)
                                                .update())
                                .sum());
        rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql("update account set email = 'none' where id = ?")
                                .param(firm.blocked().owner().id())
                                .update());
    }

    @Test
    @Proves({"PORT-27", "PORT-33", "PORT-35", "PORT-36"})
    void letsThoseInWhoAreTickedAndMarksThoseWithoutAnAddress() {
        var admin = web.as(firm.admin());
        assertThat(admin.open("/clients").link("Création des portails")).isPresent();
        var page = admin.open(PATH);
        assertThat(page.rows()).hasSize(2);
        assertThat(page.all("tr:has(.missing) .main a").eachText())
                .containsExactly(firm.blocked().name());
        assertThat(page.all(".bulk-actions button").eachText().getLast())
                .isEqualTo("Générer les portails");
        var asked =
                page.submit(
                        "/selection/invitation",
                        "ids",
                        List.of(firm.bakery().id(), firm.blocked().id()));
        assertThat(asked.all("#left-out").text()).contains(firm.blocked().name());
        var sender = "portails@" + firm.firm().slug() + ".example";
        assertThat(admin.post("/clients/invitations", "sender", sender).status()).isEqualTo(422);
        usable(sender);
        var ordered = asked.submit("/clients/invitations", "sender", sender);
        jobs.run(Rounds.JOB);
        assertThat(from(firm.owner().identifier())).isEqualTo(sender);
        assertThat(ordered.follow().main()).contains("1 sur 1");
        assertThat(mailbox.of(firm.owner().identifier())).isNotEmpty();
        var found = admin.open(PATH + "?all=true&q=" + firm.bakery().code());
        assertThat(found.rows()).hasSize(1);
        var every =
                found.links().stream()
                        .filter(link -> link.contains("/clients/invitations/new?filter="))
                        .findFirst()
                        .orElseThrow();
        assertThat(admin.open("site:" + every).main()).contains(firm.bakery().code());
    }

    @Test
    void isNobodyElses() {
        var stranger = web.as(world.alma().admin()).open(PATH + "?all=true");
        assertThat(stranger.main()).doesNotContain(firm.bakery().name());
        // What is shielded from an employee does not stand here either.
        var clerk = web.as(firm.clerk()).open(PATH + "?all=true");
        assertThat(clerk.main()).doesNotContain(firm.shielded().name());
        assertThat(web.as(firm.admin()).open(PATH + "?after=x").status()).isEqualTo(200);
    }

    private void usable(String sender) {
        rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        insert into sending_address (id, address, verified_at, created_at)
                                        values (gen_random_uuid(), ?, current_moment(), current_moment())
                                        """)
                                .param(sender)
                                .update());
    }

    private String from(String recipient) {
        return rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql("select from_address from mail where recipient = ?")
                                .param(recipient)
                                .query(String.class)
                                .single());
    }
}
