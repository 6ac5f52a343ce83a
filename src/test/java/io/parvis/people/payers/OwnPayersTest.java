package io.parvis.people.payers;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.tenancy.Current;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// What a client does with its payers at the portal.
@ParvisTest
class OwnPayersTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired FreezingPayers freezing;
    @Autowired TransactionTemplate transaction;

    Cast cast;
    Visitor owner;
    PayerDeed deed;
    PayerId own;

    @BeforeEach
    void aBakery() {
        cast = world.freshFirm();
        owner = web.as(cast.owner());
        deed = new PayerDeed(owner, "/payers");
        own = new PayerId(cast.bakery().id());
    }

    @Test
    @Proves("CLI-69")
    void theFirstPayerIsTheClientItself() {
        var page = owner.open("/payers");
        assertThat(page.rows()).hasSize(1);
        assertThat(page.text()).contains(cast.bakery().name(), "Par défaut", "Adresse manquante");
    }

    @Test
    @Proves({"CLI-04", "CLI-69"})
    void aClientAddsAPayerWithAnIdentityOfItsOwn() {
        var added =
                deed.add(
                        "Hanssens SRL",
                        "vatNumber",
                        "0403.019.261",
                        "peppolId",
                        "0208:0403019261",
                        "email",
                        "factures@example.org");
        assertThat(added.follow().flash()).contains("Hanssens SRL");
        var page = owner.open("/payers");
        assertThat(page.rows()).hasSize(2);
        assertThat(page.text())
                .contains(PayerDeed.VAT, "0208:0403019261", "4000 Liège", "factures@example.org");
    }

    @Test
    void saysAtTheFieldWhatIsWrong() {
        wrong("vatNumber", "BE0403019262", "chiffres de contrôle");
        wrong("peppolId", "0208:0403019262", "chiffres de contrôle");
        wrong("peppolId", "9999:1", "schéma 9999");
        wrong("postalCode", "59000", "4000");
        wrong("email", "nowhere", "e-mail");
        wrong("name", "", "");
        assertThat(deed.add("Hanssens SRL", "country", "Belgium").status()).isEqualTo(422);
        assertThat(owner.open("/payers").rows()).hasSize(1);
    }

    private void wrong(String field, String typed, String said) {
        var page = deed.add("Hanssens SRL", field, typed);
        assertThat(page.status()).as(field).isEqualTo(422);
        assertThat(page.fieldError(field)).as(field).isNotEmpty().contains(said);
        assertThat(page.value(field)).isEqualTo(typed);
    }

    @Test
    void changesPrefersAndRemoves() {
        var other = deed.added("Hanssens SRL");
        assertThat(deed.change(other, 0, "Hanssens SA").status()).isEqualTo(303);
        assertThat(deed.open(other).heading()).isEqualTo("Hanssens SA");
        assertThat(deed.change(other, 0, "Hanssens & Fils").status()).isEqualTo(422);
        assertThat(deed.prefer(other).status()).isEqualTo(303);
        assertThat(deed.remove(other).status()).isEqualTo(422);
        assertThat(deed.prefer(own).status()).isEqualTo(303);
        assertThat(deed.remove(other).status()).isEqualTo(303);
        assertThat(owner.open("/payers").rows()).hasSize(1);
        assertThat(deed.open(other).status()).isEqualTo(404);
    }

    @Test
    void theOwnPayerFollowsTheClientUntilItIsChanged() {
        rename("Boulangerie Nouvelle");
        assertThat(deed.open(own).heading()).isEqualTo("Boulangerie Nouvelle");
        assertThat(deed.change(own, 0, "Boulangerie Nouvelle", "email", "a@example.org").status())
                .isEqualTo(303);
        deed.change(own, 1, "Boulangerie SRL");
        rename("Boulangerie Ancienne");
        assertThat(deed.open(own).heading()).isEqualTo("Boulangerie SRL");
    }

    private void rename(String name) {
        var page = web.as(cast.admin()).open("/clients/" + cast.bakery().id() + "/edit");
        assertThat(page.submit("/clients/" + cast.bakery().id(), "name", name).status())
                .isEqualTo(303);
    }

    @Test
    void whatADocumentNamesIsFixedForTheClient() {
        var other = deed.added("Hanssens SRL");
        deed.prefer(other);
        freeze(other);
        deed.prefer(own);
        var page = deed.open(other);
        assertThat(page.banners().toString()).contains(cast.firm().name());
        assertThat(page.actions()).noneMatch(action -> action.endsWith(other.toString()));
        var refused = deed.change(other, 1, "Somebody Else");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("reste tel quel");
        assertThat(deed.remove(other).status()).isEqualTo(422);
        assertThat(deed.open(other).heading()).isEqualTo("Hanssens SRL");
    }

    @Test
    void aPlainUserNeedsTheRight() {
        var member = web.as(cast.member());
        var theirs = new PayerDeed(member, "/payers");
        var rights = "/members/" + cast.member().id() + "/rights";
        assertThat(member.open("/payers").status()).isEqualTo(403);
        assertThat(theirs.add("Mine").status()).isEqualTo(403);
        owner.post(rights, "invoices", "SEE");
        assertThat(member.open("/payers").status()).isEqualTo(200);
        assertThat(member.open("/payers").links())
                .doesNotContain(cast.member().door() + "/payers/new");
        assertThat(theirs.add("Mine").status()).isEqualTo(403);
        assertThat(theirs.prefer(own).status()).isEqualTo(403);
        owner.post(rights, "invoices", "ACT");
        assertThat(theirs.add("Ours").status()).isEqualTo(303);
    }

    @Test
    void knowsNoPayerOfAnotherClientOrFirm() {
        for (var stranger :
                new UUID[] {cast.starting().id(), world.alma().bakery().id(), UUID.randomUUID()}) {
            var payer = new PayerId(stranger);
            assertThat(deed.open(payer).status()).isEqualTo(404);
            assertThat(deed.change(payer, 0, "Stolen").status()).isEqualTo(404);
            assertThat(deed.prefer(payer).status()).isEqualTo(404);
            assertThat(deed.remove(payer).status()).isEqualTo(404);
        }
        assertThat(owner.open("/payers/nobody").status()).isEqualTo(404);
    }

    private void freeze(PayerId payer) {
        Current.as(
                cast.firm().system(),
                () -> transaction.execute(_ -> freezing.freeze(cast.bakery().id(), payer)));
    }
}
