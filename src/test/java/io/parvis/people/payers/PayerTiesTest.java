package io.parvis.people.payers;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.people.clients.ClientFate;
import io.parvis.people.clients.DeletingClients;
import io.parvis.people.clients.Fate;
import io.parvis.platform.tenancy.Current;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ParvisTest
class PayerTiesTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired DeletingClients deleting;
    @Autowired FreezingPayers freezing;
    @Autowired TransactionTemplate transaction;

    Cast cast;
    UUID bakery;

    @BeforeEach
    void aBakery() {
        cast = world.freshFirm();
        bakery = cast.bakery().id();
    }

    @Test
    void whatADocumentNamesStaysWithTheArchivedClient() {
        var deed = new PayerDeed(web.as(cast.admin()), "/clients/" + bakery + "/payers");
        var payer = deed.added("Hanssens SRL", "email", "factures@example.org");
        Current.as(
                cast.firm().system(),
                () -> transaction.execute(_ -> freezing.freeze(bakery, payer)));

        assertThat(fates()).extracting(ClientFate::why).containsExactly(List.of("payer.kept"));
        Current.as(cast.admin().actor(), () -> deleting.delete(Set.of(), Set.of(bakery)));

        assertThat(count("client_id = ? and name = 'Hanssens SRL' and email = ''")).isEqualTo(1);
        assertThat(count("client_id = ?")).isEqualTo(1);
    }

    @Test
    void othersGoWithTheirClient() {
        assertThat(fates()).extracting(ClientFate::fate).containsExactly(Fate.ERASED);
        Current.as(cast.admin().actor(), () -> deleting.delete(Set.of(bakery), Set.of()));
        assertThat(count("client_id = ?")).isZero();
    }

    private List<ClientFate> fates() {
        return Current.as(cast.admin().actor(), () -> deleting.examine(List.of(bakery)));
    }

    private int count(String where) {
        return rows.count(
                cast.firm().system(), "select count(*) from payer where " + where, bakery);
    }
}
