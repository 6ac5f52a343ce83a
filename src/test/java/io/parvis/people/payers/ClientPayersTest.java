package io.parvis.people.payers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// What the office does with a client's payers.
@ParvisTest
class ClientPayersTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired FreezingPayers freezing;
    @Autowired MovedDocuments documents;
    @Autowired TransactionTemplate transaction;

    Cast cast;
    Visitor clerk;
    PayerDeed deed;
    PayerId own;

    @BeforeEach
    void aBakery() {
        cast = world.freshFirm();
        clerk = web.as(cast.clerk());
        deed = new PayerDeed(clerk, "/clients/" + cast.bakery().id() + "/payers");
        own = new PayerId(cast.bakery().id());
    }

    @Test
    void addsAPayerAndShowsItOnTheClientsPage() {
        deed.added("Hanssens SRL");
        var page = clerk.open("/clients/" + cast.bakery().id());
        assertThat(page.all("#payers").text()).contains("Hanssens SRL", cast.bakery().name());
        assertThat(page.all("#history").text()).contains("a ajouté un payeur");
    }

    @Test
    void freezesWhatIsWholeAndOnceOnly() {
        assertThatThrownBy(() -> freeze(own))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.said().key()).isEqualTo("payer.incomplete"));
        deed.change(own, 0, cast.bakery().name());
        assertThat(freeze(own).name()).isEqualTo(cast.bakery().name());
        freeze(own);
        assertThat(deed.open(own).text()).contains("Figé");
        assertThat(
                        rows.count(
                                cast.firm().system(),
                                "select count(*) from audit_entry where event = 'PayerFrozen'"))
                .isEqualTo(1);
    }

    @Test
    @Proves("CLI-69")
    void correctsAFixedIdentityByAnotherThatTakesItsPlace() {
        var old = deed.added("Hanssens SRL");
        deed.prefer(old);
        freeze(old);
        assertThat(deed.change(old, 1, "Hanssens SA").status()).isEqualTo(303);
        var page = clerk.open(deed.list());
        assertThat(page.column("Payeur"))
                .filteredOn(name -> name.contains("Hanssens S"))
                .hasSize(2);
        assertThat(page.rows().getFirst().text()).contains("Hanssens SA", "Par défaut");
        assertThat(deed.open(old).heading()).isEqualTo("Hanssens SRL");
        assertThat(deed.open(old).text()).contains("N'est plus utilisé");
        assertThat(deed.change(old, 2, "Again").status()).isEqualTo(422);
        assertThat(deed.prefer(old).status()).isEqualTo(422);
        assertThatThrownBy(() -> freeze(old)).isInstanceOf(Refused.class);
        var successor = page.link("Hanssens SA").orElseThrow();
        assertThat(deed.prefer(own).status()).isEqualTo(303);
        assertThat(clerk.delete("site:" + successor).status()).isEqualTo(303);
    }

    @Test
    void sendsTheDocumentsOfAFixedPayerElsewhereAtOnce() {
        var payer = deed.added("Hanssens SRL");
        freeze(payer);
        deed.change(payer, 1, "Hanssens SRL", "email", "new@example.org");
        assertThat(clerk.open(deed.list()).rows()).hasSize(2);
        assertThat(deed.open(payer).value("email")).isEqualTo("new@example.org");
    }

    @Test
    void retiresWhatDocumentsNameInsteadOfRemovingIt() {
        var payer = deed.added("Hanssens SRL");
        freeze(payer);
        assertThat(deed.remove(payer).status()).isEqualTo(303);
        assertThat(deed.open(payer).text()).contains("N'est plus utilisé");
    }

    @Test
    void mergesTwoThatAreTheSame() {
        var stays = deed.added("Hanssens SRL");
        var done = deed.merge(own, stays);
        assertThat(done.follow().flash()).contains(cast.bakery().name(), "Hanssens SRL");
        assertThat(documents.moved()).containsSubsequence(own, stays);
        var page = clerk.open(deed.list());
        assertThat(page.rows()).hasSize(1);
        assertThat(page.text()).contains("Hanssens SRL", "Par défaut");
        assertThat(clerk.open("/clients/" + cast.bakery().id()).all("#history").text())
                .contains("a fusionné deux payeurs");
    }

    @Test
    void mergesNothingThatADocumentNamesIntoAnother() {
        var frozen = deed.added("Hanssens SRL");
        freeze(frozen);
        var refused = deed.merge(frozen, own);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.summary()).contains("Hanssens SRL");
        assertThat(deed.merge(own, frozen).status()).isEqualTo(303);
        assertThat(clerk.open(deed.list()).rows()).hasSize(1);
    }

    @Test
    void mergesAcrossNoClients() {
        for (var stranger :
                new UUID[] {cast.starting().id(), world.alma().bakery().id(), own.value()}) {
            var refused = deed.merge(own, new PayerId(stranger));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.summary()).contains("autre payeur de ce client");
        }
        assertThat(clerk.open("/clients/" + cast.starting().id() + "/payers").rows()).hasSize(1);
    }

    @Test
    void reachesNoClientBehindAShieldNorOfAnotherFirm() {
        for (var hidden : new UUID[] {cast.shielded().id(), world.alma().bakery().id()}) {
            var there = new PayerDeed(clerk, "/clients/" + hidden + "/payers");
            assertThat(clerk.open(there.list()).status()).isEqualTo(404);
            assertThat(there.add("Stolen").status()).isEqualTo(404);
            assertThat(there.change(new PayerId(hidden), 0, "Stolen").status()).isEqualTo(404);
            assertThat(there.merge(new PayerId(hidden), own).status()).isEqualTo(404);
        }
        // Nor a payer of another client through this one.
        assertThat(deed.open(new PayerId(cast.starting().id())).status()).isEqualTo(404);
    }

    @Test
    void keepsInTheDatabaseWhatADocumentNames() {
        var payer = deed.added("Hanssens SRL");
        freeze(payer);
        for (var act :
                new String[] {
                    "update payer set name = 'Other' where id = ?", "delete from payer where id = ?"
                }) {
            assertThatThrownBy(() ->
                            rows.as(
                                    cast.firm().system(),
                                    jdbc -> jdbc.sql(act).param(payer.value()).update()))
                    .hasMessageContaining("payer_frozen");
        }
    }

    @Test
    void everyClientHasOneHoweverItCame() {
        assertThat(
                        rows.count(
                                cast.firm().system(),
                                """
                                select count(*) from client c
                                 where not exists (select from payer p where p.client_id = c.id and p.main)
                                """))
                .isZero();
    }

    private Payer freeze(PayerId payer) {
        return Current.as(
                cast.firm().system(),
                () -> transaction.execute(_ -> freezing.freeze(cast.bakery().id(), payer)));
    }
}
