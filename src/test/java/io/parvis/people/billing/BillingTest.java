package io.parvis.people.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The firm's account in the operator's books, where these are kept here.
@ParvisTest
class BillingTest {

    private static final String ACCOUNT = "/settings/billing-account";

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    private Cast firm;
    private Visitor operator;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        operator = web.as(world.operator().operator());
    }

    @Test
    @Proves({"FIRM-11", "FIRM-17", "D19"})
    void isReachedByAClickOnTheAccountNumber() {
        var admin = web.as(firm.admin());
        var can = Objects.requireNonNull(firm.firm().can()).text();
        assertThat(admin.open("/settings/firm").link(can))
                .hasValueSatisfying(href -> assertThat(href).endsWith(ACCOUNT));
        var page = admin.open(ACCOUNT);
        assertThat(page.detail("Numéro de compte (CAN)")).isEqualTo(can);
        assertThat(page.detail("Facturation"))
                .contains("Le cabinet facture ses clients", "L'exploitant facture au cabinet");
        assertThat(page.all("main form")).isEmpty();
    }

    @Test
    @Proves("FIRM-03")
    void bearsTheAddressThatTheFirmGaveItself() {
        var admin = web.as(firm.admin());
        admin.open("/settings/firm")
                .submit(
                        "/general",
                        "street",
                        "Rue Haute 7",
                        "postalCode",
                        "1000",
                        "city",
                        "Bruxelles");
        assertThat(admin.open(ACCOUNT).detail("Adresse"))
                .isEqualTo("Rue Haute 7, 1000 Bruxelles, Belgique");
    }

    @Test
    void isOfTheOperatorToChoose() {
        var chosen = operator.open(path()).submit("/billing", "mode", "OPERATOR_BILLS").follow();
        assertThat(chosen.flash()).contains(firm.firm().name());
        assertThat(chosen.detail("Billing")).isEqualTo("The operator bills the firm's clients");
        assertThat(web.as(firm.admin()).open(ACCOUNT).detail("Facturation"))
                .contains("L'exploitant facture les clients du cabinet");
        assertThat(
                        rows.count(
                                firm.firm().system(),
                                "select count(*) from audit_entry where event = 'BillingModeChosen' and who = ?",
                                world.operator().operator().name()))
                .isEqualTo(1);
        assertThat(web.as(world.operator().support()).open(path()).status()).isEqualTo(403);
        assertThat(operator.open("/firms/operator/billing").status()).isEqualTo(404);
        assertThat(operator.post(path(), "mode", "NOBODY", "seen", "FIRM_BILLS").status())
                .isEqualTo(422);
    }

    @Test
    void tellsTheSecondOfTwo() {
        var mine = operator.open(path());
        operator.open(path()).submit("/billing", "mode", "OPERATOR_BILLS");
        var told = mine.submit("/billing", "mode", "OPERATOR_BILLS");
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.summary()).contains("in the meantime");
        assertThat(told.submit("/billing", "mode", "FIRM_BILLS").status()).isEqualTo(303);
    }

    @Test
    void isNothingForOthersAndLeadsNowhereElse() {
        assertThat(web.as(firm.clerk()).open(ACCOUNT).status()).isEqualTo(403);
        assertThat(web.as(firm.admin()).open(ACCOUNT + "/session").location()).endsWith(ACCOUNT);
    }

    private String path() {
        return "/firms/" + firm.firm().slug() + "/billing";
    }
}
