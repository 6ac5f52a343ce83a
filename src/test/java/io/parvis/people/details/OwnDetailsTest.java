package io.parvis.people.details;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What workers see of their own details, and change.
@ParvisTest
class OwnDetailsTest {

    private static final String IBAN = "BE71 0961 2345 6769";

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Mailbox mailbox;

    private Cast firm;
    private Visitor worker;

    @BeforeEach
    void oneFirm() {
        firm = world.freshFirm();
        worker = web.as(firm.worker());
    }

    @Test
    @Proves("PORT-12")
    void changeAtOnceWhatTheFirmLeavesToThem() {
        var saved =
                worker.open("/details/edit")
                        .submit("/details", "phone", "0470 12 34 56", "street", "Hoogstraat 1")
                        .follow();
        assertThat(saved.flash()).isEqualTo("Uw wijzigingen zijn bewaard.");
        assertThat(saved.detail("Telefoon")).isEqualTo("0470 12 34 56");
        assertThat(saved.detail("Adres")).startsWith("Hoogstraat 1");
        var seen = web.as(firm.clerk()).open("/workers/" + firm.worker().id());
        assertThat(seen.detail("Téléphone")).isEqualTo("0470 12 34 56");
        assertThat(seen.main()).contains(firm.worker().name() + " a modifié les données");
        assertThat(change("phone", "12").fieldError("phone")).isNotEmpty();
        assertThat(change("country", "Mars").status()).isEqualTo(422);
    }

    @Test
    void areOfferedTheLanguagesOfTheFirmAlone() {
        assertThat(languages()).containsExactly("fr", "nl", "en");
        web.as(firm.admin())
                .open("/settings/firm")
                .submit("/languages", "languages", List.of("fr", "en"), "anyway", "true")
                .follow();
        assertThat(languages()).containsExactly("fr", "nl", "en");
        assertThat(change("language", "en").status()).isEqualTo(303);
        assertThat(languages()).containsExactly("fr", "en");
        assertThat(change("language", "nl").fieldError("language")).isNotEmpty();
    }

    @Test
    @Proves("PORT-12")
    void waitForTheOfficeWithABankAccount() {
        var asked = change("iban", IBAN, "current", World.PASSWORD).follow();
        assertThat(asked.flash()).isEqualTo("Uw wijzigingen wachten op het kantoor.");
        assertThat(asked.main()).contains("BE•• •••• 6769", "Intrekken");
        assertThat(asked.source()).doesNotContain("0961");
        assertThat(worker.open("/details/edit").all("[name=iban]")).isEmpty();
        var office = web.as(firm.clerk());
        assertThat(office.open("").main()).contains("Modifications des intervenants");
        assertThat(office.open("/workers").main()).contains("1 modification demandée");
        assertThat(office.open("/workers/" + firm.worker().id()).main())
                .contains("1 modification demandée", "a demandé une modification");
        var list = office.open("/workers/changes");
        assertThat(list.detail("Demandé")).isEqualTo("BE•• •••• 6769");
        assertThat(list.source()).doesNotContain("0961");
        assertThat(list.submit("/approval").follow().main()).contains("Rien à approuver");
        assertThat(worker.open("/details").detail("Bankrekening")).isEqualTo("BE•• •••• 6769");
        assertThat(worker.open("/details").main()).contains("Goedgekeurd");
        assertThat(mailbox.of(firm.worker().identifier()))
                .extracting(Mailbox.Mail::subject)
                .anyMatch(subject -> subject.startsWith("Uw bankrekening bij"))
                .anyMatch(subject -> subject.endsWith("zijn gewijzigd"));
        assertThat(list.submit("/approval").status()).isEqualTo(422);
        var shown =
                web.as(firm.admin()).open("/workers/" + firm.worker().id()).submit("/bank-account");
        assertThat(shown.detail("IBAN")).startsWith(IBAN);
    }

    @Test
    void hearOfAnotherBankAccountThatLooksTheSame() {
        var record = "/workers/" + firm.worker().id();
        for (var account : List.of(IBAN, "BE71 0961 2442 6769", "BE71 0961 2442 6769")) {
            var edit = web.as(firm.admin()).open(record + "/edit");
            assertThat(edit.submit(record, "iban", account).status()).isEqualTo(303);
        }
        assertThat(mailbox.of(firm.worker().identifier()))
                .extracting(Mailbox.Mail::subject)
                .filteredOn(subject -> subject.startsWith("Uw bankrekening bij"))
                .hasSize(2);
    }

    @Test
    void areAskedForThePasswordBeforeWhatIsDelicate() {
        assertThat(change("iban", IBAN).fieldError("current")).isNotEmpty();
        assertThat(change("iban", IBAN, "current", "wrong").fieldError("current")).isNotEmpty();
        assertThat(change("email", "x@y.example").fieldError("current")).isNotEmpty();
        assertThat(
                        change("iban", "BE71 0961 2345 6796", "current", World.PASSWORD)
                                .fieldError("iban"))
                .isNotEmpty();
        assertThat(requests()).isZero();
    }

    @Test
    void keepTheirSessionWithAnotherAddressAndTheOldOneIsTold() {
        var other = web.as(firm.worker());
        var to = "new." + firm.worker().identifier();
        var moved = change("email", to, "current", World.PASSWORD).follow();
        assertThat(moved.detail("E-mailadres")).isEqualTo(to);
        assertThat(other.open("").location()).contains("/sign-in");
        assertThat(mailbox.of(firm.worker().identifier())).isNotEmpty();
        assertThat(mailbox.of(to)).isNotEmpty();
        var seen = web.as(firm.clerk()).open("/workers/" + firm.worker().id());
        assertThat(seen.main()).contains(to);
        assertThat(change("email", "", "current", World.PASSWORD).fieldError("email")).isNotEmpty();
    }

    @Test
    void readWhyTheOfficeRefusedAndMayWithdraw() {
        change("name", "Fabrice Nouveau");
        var list = web.as(firm.clerk()).open("/workers/changes");
        assertThat(list.submit("/refusal", "word", "").status()).isEqualTo(422);
        list.submit("/refusal", "word", "Nom de la carte d'identité, svp").follow();
        var own = worker.open("/details");
        assertThat(own.main()).contains("Geweigerd", "Nom de la carte");
        assertThat(own.detail("Naam")).isEqualTo(firm.worker().name());
        assertThat(mailbox.last(firm.worker().identifier()).body()).contains("Nom de la carte");
        change("name", "Fabrice Autre").follow().submit(withdrawal());
        assertThat(web.as(firm.clerk()).open("/workers/changes").main())
                .contains("Rien à approuver");
        assertThat(worker.open("/details").main()).doesNotContain("Intrekken");
    }

    @Test
    void askOnceAtATimeAndNothingOfTheOfficeIsLost() {
        var form = worker.open("/details/edit");
        form.submit("/details", "name", "Fabrice Un");
        assertThat(form.submit("/details", "name", "Fabrice Deux").summary())
                .contains("wacht al een wijziging");
        var list = web.as(firm.clerk()).open("/workers/changes");
        var here = "/workers/" + firm.worker().id();
        web.as(firm.admin()).open(here + "/edit").submit(here, "name", "Fabrice Trois");
        assertThat(list.submit("/approval").status()).isEqualTo(422);
        var again = web.as(firm.clerk()).open("/workers/changes");
        assertThat(again.main()).contains("Modifié entre-temps", "Fabrice Trois");
        again.submit("/approval");
        assertThat(worker.open("/details").detail("Naam")).isEqualTo("Fabrice Un");
        assertThat(form.submit("/details", "phone", "0470 12 34 56").summary()).isNotEmpty();
    }

    @Test
    void areApprovedTogether() {
        change("name", "Fabrice Un", "skills", "cuisine");
        var list = web.as(firm.clerk()).open("/workers/changes");
        assertThat(list.submit("/" + firm.worker().id() + "/changes/approval").follow().flash())
                .startsWith("2 modifications");
        assertThat(worker.open("/details").detail("Vaardigheden")).isEqualTo("cuisine");
    }

    @Test
    @Proves({"PORT-12", "PORT-16"})
    void areShownAndChangedAsTheFirmSays() {
        var office = web.as(firm.admin());
        var settings = office.open("/settings/portal/workers/details");
        assertThat(settings.all("[name=number] option[value=CHANGED]")).isEmpty();
        assertThat(settings.submit("/details", "nature", "CHANGED").status()).isEqualTo(422);
        settings.submit(
                "/details",
                "skills",
                "HIDDEN",
                "phone",
                "SHOWN",
                "address",
                "ASKED",
                "number",
                "HIDDEN");
        office.open("/settings/portal/workers").submit("/publication");
        var own = worker.open("/details");
        assertThat(own.all("dt").eachText()).doesNotContain("Vaardigheden", "Nummer");
        var form = worker.open("/details/edit");
        assertThat(form.all("[name=phone], [name=skills]")).isEmpty();
        var refused = form.submit("/details", "phone", "0470 12 34 56");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(form.submit("/details", "number", "9").follow().flash()).isNotEmpty();
        assertThat(web.as(firm.clerk()).open("/workers/" + firm.worker().id()).detail("Numéro"))
                .isEqualTo("0001");
    }

    @Test
    void areNobodyElsesBusiness() {
        change("name", "Fabrice Un");
        var id = withdrawal().substring(1);
        var stranger = web.as(world.thuis().worker());
        assertThat(stranger.open("/details").text()).doesNotContain("Fabrice Un");
        assertThat(stranger.delete("/details/changes/" + id).status()).isEqualTo(404);
        var elsewhere = web.as(world.thuis().admin());
        assertThat(elsewhere.post("/workers/changes/" + id + "/approval", "version", "0").status())
                .isEqualTo(404);
        assertThat(elsewhere.open("/workers/changes").text()).doesNotContain("Fabrice Un");
        assertThat(at(firm.owner(), "select count(*) from detail_request")).isZero();
        assertThat(web.as(firm.owner()).open("/workers/changes").status()).isEqualTo(404);
        assertThat(web.at(firm.worker().door()).open("/details").location()).contains("/sign-in");
        assertThat(worker.delete("/details/changes/" + id).status()).isEqualTo(303);
    }

    private Page change(Object... typed) {
        return worker.open("/details/edit").submit("/details", typed);
    }

    private List<String> languages() {
        return worker.open("/details/edit").all("[name=language] option").eachAttr("value");
    }

    private String withdrawal() {
        return rows.as(
                firm.firm().system(),
                jdbc ->
                        "/"
                                + jdbc.sql("select id from detail_request where state = 'OPEN'")
                                        .query(String.class)
                                        .single());
    }

    private int requests() {
        return rows.count(firm.firm().system(), "select count(*) from detail_request");
    }

    private int at(Person person, String query) {
        return rows.count(person.in(firm.bakery().id()), query);
    }
}
