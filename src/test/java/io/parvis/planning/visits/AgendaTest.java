package io.parvis.planning.visits;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Place;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class AgendaTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    private Cast firm;

    @BeforeEach
    void someVisits() {
        firm = world.freshFirm();
        visit(firm.bakery(), firm.worker().id() + "", "08:00", "Ménage");
        visit(firm.shielded(), firm.worker().id() + "", "14:00", "Soins");
        visit(firm.helped(), "", "10:00", "Jardin");
    }

    @Test
    @Proves("PORT-13")
    void showsAWorkerTheirOwnVisits() {
        var page = web.as(firm.worker()).open("/planning");
        assertThat(page.heading()).isEqualTo("Mijn planning");
        assertThat(page.main())
                .contains(
                        "dinsdag",
                        "08:00–09:00 " + firm.bakery().name(),
                        "14:00–15:00 " + firm.shielded().name(),
                        "Ring twice");
        assertThat(page.text()).doesNotContain(firm.helped().name());
        assertThat(web.as(firm.worker()).open("/planning?day=2026-04-01").main())
                .doesNotContain(firm.bakery().name());
        assertThat(rows.count(firm.worker().actor(), "select count(*) from visit")).isEqualTo(2);
        assertThat(rows.count(world.thuis().worker().actor(), "select count(*) from visit"))
                .isZero();
    }

    @Test
    @Proves("PORT-11")
    void showsAClientItsOwnVisitsWithoutWhatTheOfficeNotes() {
        var page = web.as(firm.owner()).open("/planning");
        assertThat(page.main()).contains("08:00–09:00 Ménage", firm.worker().name() + " vient");
        assertThat(page.text())
                .doesNotContain("Ring twice", "Soins", "Jardin", firm.shielded().name());
        var waiting = web.as(firm.helped().owner()).open("/planning");
        assertThat(waiting.main()).contains("Jardin", "Nous cherchons encore");
        assertThat(rows.count(firm.owner().in(firm.bakery().id()), "select count(*) from visit"))
                .isOne();
    }

    @Test
    void isAnnouncedOnTheFirstPage() {
        assertThat(web.as(firm.worker()).open("").main())
                .contains(
                        "Volgende bezoek: dinsdag 3 mrt 2026, 08:00–09:00, ", firm.bakery().name());
        assertThat(web.as(firm.owner()).open("").main())
                .contains("Prochaine visite : mardi 3 mars 2026, 08:00–09:00, Ménage")
                .doesNotContain("Soins");
        assertThat(web.as(firm.starting().owner()).open("").main())
                .doesNotContain("Prochaine visite");
    }

    @Test
    void tellsThatAVisitIsCancelled() {
        rows.as(
                firm.firm().system(),
                jdbc -> jdbc.sql("update visit set state = 'CANCELLED'").update());
        assertThat(web.as(firm.owner()).open("/planning").main()).contains("Annulée");
        assertThat(web.as(firm.worker()).open("/planning").main()).contains("Geannuleerd");
    }

    @Test
    void isClosedWithTheDomainAndWithoutTheRight() {
        visit(firm.blocked(), firm.worker().id() + "", "17:00", "Soins");
        assertThat(web.as(firm.blocked().owner()).open("/planning").status()).isEqualTo(403);
        rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        "delete from member_right where area = 'PLANNING' and account_id = ?")
                                .param(firm.member().id())
                                .update());
        assertThat(web.as(firm.member()).open("/planning").status()).isEqualTo(403);
        assertThat(web.as(firm.member()).open("").links())
                .doesNotContain(firm.member().door() + "/planning");
        assertThat(web.at(firm.owner().door()).open("/planning").location()).contains("sign-in");
        assertThat(web.at(firm.worker().door()).open("/planning").location()).contains("sign-in");
    }

    private void visit(Place client, String worker, String hour, String service) {
        rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        insert into visit (id, domain_id, client_code, client_name, worker_id, worker_name,
                                                           service, notes, starts_at, ends_at, created_at)
                                        select gen_random_uuid(), d.id, d.code, d.name, w.id, w.name, :service, 'Ring twice',
                                               s, s + interval '1 hour', current_moment()
                                          from domain d
                                          left join worker w on w.id = cast(nullif(:worker, '') as uuid)
                                         cross join (select timestamp '2026-03-03' + cast(:hour as interval)) as at(clock)
                                         cross join lateral (select at.clock at time zone 'Europe/Brussels') as m(s)
                                         where d.id = :client
                                        """)
                                .param("client", client.id())
                                .param("worker", worker)
                                .param("hour", hour)
                                .param("service", service)
                                .update());
    }
}
