package io.parvis.people.telephony;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The operator offers phone systems and providers; a firm reads which it has.
@ParvisTest
class TelephonyTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    private Cast firm;
    private Visitor operator;
    private String system;
    private String provider;

    @BeforeEach
    void anOffer() {
        firm = world.freshFirm();
        operator = web.as(world.operator().operator());
        system = "Switch of " + firm.firm().slug();
        provider = "Lines of " + firm.firm().slug();
        assertThat(added("PHONE_SYSTEM", system).status()).isEqualTo(303);
        assertThat(added("PROVIDER", provider).status()).isEqualTo(303);
    }

    @Test
    @Proves({"FIRM-41", "FIRM-42", "D20"})
    void isSetByTheOperatorAndReadByTheFirm() {
        operator.open(path()).submit("/telephony", "system", id(system), "inbound", id(provider));
        var page = settings();
        assertThat(page.detail("Système téléphonique (PBX)")).isEqualTo(system);
        assertThat(page.detail("Fournisseur pour les appels entrants")).isEqualTo(provider);
        assertThat(page.all("#telephony input, #telephony select, #telephony form")).isEmpty();
        assertThat(web.as(firm.admin()).post("/settings/firm/telephony").status()).isEqualTo(404);
        assertThat(
                        rows.count(
                                firm.firm().system(),
                                "select count(*) from audit_entry where event = 'TelephonySet' and who = ?",
                                world.operator().operator().name()))
                .isEqualTo(1);
    }

    @Test
    void showsAFirmNothingOfWhatOthersHave() {
        operator.open(path()).submit("/telephony", "system", id(system));
        assertThat(rows.count(firm.admin().actor(), "select count(*) from carrier")).isEqualTo(1);
        assertThat(rows.count(world.alma().admin().actor(), "select count(*) from carrier"))
                .isZero();
    }

    @Test
    void givesNoProviderForAPhoneSystem() {
        for (var wrong : new Object[] {id(provider), UUID.randomUUID(), "nonsense"}) {
            var page = operator.post(path(), "system", wrong);
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.fieldError("system")).isNotEmpty();
        }
    }

    @Test
    void retiresWhatFirmsKeep() {
        operator.open(path()).submit("/telephony", "system", id(system));
        var done =
                operator.open("/carriers")
                        .submit("/carriers/" + id(system), "retired", "true")
                        .follow();
        assertThat(done.flash()).contains(system);
        assertThat(settings().detail("Système téléphonique (PBX)")).isEqualTo(system);
        assertThat(operator.open(path()).text()).contains(system);
        var other = operator.open("/firms/" + world.freshFirm().firm().slug() + "/telephony");
        assertThat(other.text()).doesNotContain(system).contains(provider);
    }

    @Test
    void refusesTheSameNameTwiceAndTellsTheSecondOfTwo() {
        var again = added("PROVIDER", provider.toUpperCase(Locale.ROOT));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.summary()).contains("already");
        var mine = operator.open("/carriers");
        operator.open("/carriers").submit("/carriers/" + id(system), "name", system + " 2");
        var late = mine.submit("/carriers/" + id(system + " 2"), "name", system + " 3");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.summary()).contains("in the meantime");
    }

    @Test
    void isTheOperatorsAlone() {
        var support = web.as(world.operator().support());
        assertThat(support.open("/carriers").status()).isEqualTo(403);
        assertThat(support.post("/carriers", "kind", "PROVIDER", "name", "X").status())
                .isEqualTo(403);
        assertThat(support.post(path(), "system", "").status()).isEqualTo(403);
        assertThat(operator.open("/firms/nowhere/telephony").status()).isEqualTo(404);
        assertThat(
                        operator.post("/carriers/" + UUID.randomUUID(), "name", "X", "version", 0)
                                .status())
                .isEqualTo(404);
    }

    private Page added(String kind, String name) {
        return operator.post("/carriers", "kind", kind, "name", name);
    }

    private Page settings() {
        return web.as(firm.admin()).open("/settings/firm?open=telephony");
    }

    private String path() {
        return "/firms/" + firm.firm().slug() + "/telephony";
    }

    private UUID id(String name) {
        return rows.as(
                world.operator().operator().actor(),
                jdbc ->
                        jdbc.sql("select id from carrier where name = ?")
                                .param(name)
                                .query(UUID.class)
                                .single());
    }
}
