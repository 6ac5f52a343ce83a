package io.parvis.people.employees;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Rows;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class AbsencePageTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    private Cast firm;

    @BeforeEach
    void oneFirm() {
        firm = world.freshFirm();
    }

    @Test
    void notesWhenOneIsAwayOneself() {
        var page = record(firm.otherClerk(), firm.otherClerk(), "2026-03-02", "2026-03-06");
        assertThat(page.status()).isEqualTo(303);
        var after = page.follow();
        assertThat(after.flash()).isEqualTo("De afwezigheid is genoteerd.");
        assertThat(after.detail("2 mrt 2026 – 6 mrt 2026")).isEqualTo("Nu afwezig");
    }

    @Test
    void letsAnAdministratorNoteItForAll() {
        var after = record(firm.admin(), firm.otherClerk(), "2026-07-01", "2026-07-31").follow();
        assertThat(after.detail("1 juil. 2026 – 31 juil. 2026")).isEqualTo("À venir");
        assertThat(after.main()).contains("a noté une absence", "31 juil. 2026");
    }

    @Test
    void refusesBackOfficeForOthers() {
        assertThat(record(firm.otherClerk(), firm.admin(), "2026-03-02", "2026-03-06").status())
                .isEqualTo(403);
        var mine = noted(firm.clerk());
        var here = "/employees/" + firm.clerk().id() + "/absences/" + mine;
        assertThat(web.as(firm.otherClerk()).delete(here).status()).isEqualTo(403);
        var page = web.as(firm.otherClerk()).open("/employees/" + firm.clerk().id());
        assertThat(page.actions()).noneMatch(action -> action.contains("/absences"));
        assertThat(noted(firm.clerk())).isEqualTo(mine);
    }

    @Test
    void refusesADayThatIsTaken() {
        record(firm.admin(), firm.admin(), "2026-03-02", "2026-03-06");
        var again = record(firm.admin(), firm.admin(), "2026-03-06", "2026-03-09");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.fieldError("firstDay"))
                .isEqualTo("Une autre absence couvre déjà l'un de ces jours.");
        assertThat(again.value("lastDay")).isEqualTo("2026-03-09");
        assertThat(record(firm.admin(), firm.admin(), "2026-03-07", "2026-03-09").status())
                .isEqualTo(303);
    }

    @Test
    void refusesDaysInTheWrongOrder() {
        var again = record(firm.admin(), firm.admin(), "2026-03-06", "2026-03-02");
        assertThat(again.fieldError("lastDay")).isEqualTo("Le dernier jour précède le premier.");
    }

    @Test
    void refusesWhatIsNoDay() {
        assertThat(record(firm.admin(), firm.admin(), "", "").fieldError("firstDay")).isNotEmpty();
        assertThat(record(firm.admin(), firm.admin(), "soon", "2026-03-02").fieldError("firstDay"))
                .isNotEmpty();
        assertThat(
                        record(firm.admin(), firm.admin(), "2026-02-30", "2026-03-02")
                                .fieldError("firstDay"))
                .isNotEmpty();
        assertThat(
                        record(firm.admin(), firm.admin(), "2026-03-02", "9999-03-02")
                                .fieldError("lastDay"))
                .isNotEmpty();
    }

    @Test
    void takesAnAbsenceBack() {
        var absence = noted(firm.clerk());
        var page = web.as(firm.clerk()).open("/employees/" + firm.clerk().id());
        var after = page.submit("/absences/" + absence).follow();
        assertThat(after.flash()).isEqualTo("L'absence est supprimée.");
        assertThat(after.main()).contains("Aucune absence n'est enregistrée.");
        assertThat(page.submit("/absences/" + absence).status()).isEqualTo(404);
    }

    @Test
    void knowsNoAbsenceOfAnotherFirmOrAnotherEmployee() {
        var foreign = noted(world.thuis(), world.thuis().clerk());
        var admin = web.as(firm.admin());
        var here = "/employees/" + firm.clerk().id() + "/absences/";
        assertThat(admin.delete(here + foreign).status()).isEqualTo(404);
        assertThat(admin.delete(here + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(admin.delete(here + "1").status()).isEqualTo(404);
        var elsewhere = "/employees/" + firm.admin().id() + "/absences/" + noted(firm.clerk());
        assertThat(admin.delete(elsewhere).status()).isEqualTo(404);
        assertThat(record(firm.admin(), world.thuis().clerk(), "2026-03-02", "2026-03-02").status())
                .isEqualTo(404);
        assertThat(record(firm.admin(), firm.owner(), "2026-03-02", "2026-03-02").status())
                .isEqualTo(404);
    }

    private Page record(Person by, Person whom, String first, String last) {
        return web.as(by)
                .post("/employees/" + whom.id() + "/absences", "firstDay", first, "lastDay", last);
    }

    private UUID noted(Person person) {
        return noted(firm, person);
    }

    private UUID noted(Cast cast, Person person) {
        return rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql("select id from absence where account_id = ?")
                                .param(person.id())
                                .query(UUID.class)
                                .single());
    }
}
