package io.parvis.people.domains;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.people.identity.AccountId;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// To whom the work of a domain goes. The bakery has a responsible, a backup and an account manager.
@ParvisTest
class DomainWorkTest {

    private static final AccountId RESPONSIBLE = new AccountId(UUID.randomUUID());
    private static final AccountId BACKUP = new AccountId(UUID.randomUUID());
    private static final AccountId OTHER = new AccountId(UUID.randomUUID());

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    Cast firm;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
    }

    @Test
    @Proves({"DOM-29", "DOM-30"})
    void goesToTheResponsibleAndToTheBackupMeanwhile() {
        var functions =
                Functions.NONE
                        .with(DomainFunction.RESPONSIBLE, RESPONSIBLE)
                        .with(DomainFunction.BACKUP, BACKUP);

        assertThat(functions.worker(Set.of(RESPONSIBLE, BACKUP)::contains)).contains(RESPONSIBLE);
        assertThat(functions.worker(Set.of(BACKUP)::contains)).contains(BACKUP);
        assertThat(functions.worker(Set.<AccountId>of()::contains)).isEmpty();
    }

    @Test
    @Proves({"DOM-31", "DOM-32", "DOM-33", "D5"})
    void neverGoesToTheControllerOrTheAccountManager() {
        var functions =
                Functions.NONE
                        .with(DomainFunction.CONTROLLER, OTHER)
                        .with(DomainFunction.ACCOUNT_MANAGER, OTHER);

        assertThat(functions.worker(_ -> true)).isEmpty();
    }

    @Test
    @Proves("DOM-29")
    void standsOnTheDetailsScreen() {
        assertThat(work()).isEqualTo(firm.clerk().name());
    }

    @Test
    @Proves("DOM-30")
    void turnsToTheBackupFromTheFirstDayOfAnAbsenceToTheLast() {
        away(firm.clerk(), "2026-03-03", "2026-03-10");
        assertThat(work()).isEqualTo(firm.clerk().name());

        away(firm.clerk(), "2026-02-27", "2026-03-02");

        assertThat(work()).isEqualTo(firm.otherClerk().name());
        assertThat(detail("Responsable"))
                .isEqualTo(firm.clerk().name() + " Absence jusqu'au 2 mars 2026");
    }

    @Test
    @Proves("DOM-30")
    void asksForAnotherWhenNobodyIsThere() {
        away(firm.clerk(), "2026-03-01", "2026-03-03");
        away(firm.otherClerk(), "2026-03-02", "2026-03-02");

        assertThat(work()).startsWith("Personne de disponible");
    }

    @Test
    @Proves("DOM-30")
    void turnsToTheBackupWhenTheResponsibleHasLeft() {
        rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql("update account set state = 'DEACTIVATED' where id = ?")
                                .param(firm.clerk().id())
                                .update());

        assertThat(work()).isEqualTo(firm.otherClerk().name());
        assertThat(detail("Responsable")).endsWith("Plus actif");
    }

    @Test
    @Proves({"DOM-29", "DOM-30", "DOM-31", "DOM-32"})
    void saysWhatEachFunctionIsForWhereItIsGiven() {
        var form = web.as(firm.admin()).open("/domains/" + firm.bakery().id() + "/edit").main();

        assertThat(form)
                .contains(
                        "Les documents à traiter, les lignes bancaires et les questions",
                        "Prend le relais quand le responsable est absent",
                        "Fait le contrôle mensuel et la déclaration périodique de TVA",
                        "À titre d'information : ne reçoit pas de travail de ce domaine");
    }

    private void away(Person employee, String first, String last) {
        rows.insert(
                firm.firm().system(),
                "absence",
                Map.of(
                        "firm_id", firm.firm().id(),
                        "id", UUID.randomUUID(),
                        "account_id", employee.id(),
                        "first_day", Date.valueOf(LocalDate.parse(first)),
                        "last_day", Date.valueOf(LocalDate.parse(last))));
    }

    private String work() {
        return detail("Le travail va à");
    }

    private String detail(String term) {
        return web.as(firm.admin()).open("/domains/" + firm.bakery().id()).detail(term);
    }
}
