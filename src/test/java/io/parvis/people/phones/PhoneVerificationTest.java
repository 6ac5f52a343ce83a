package io.parvis.people.phones;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Provider;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class PhoneVerificationTest {

    private static final String OLD = "0470 12 34 56";
    private static final String NEW = "0471 65 43 21";
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;

    private final Provider first = new Provider();
    private final Provider second = new Provider();
    private Cast firm;
    private Visitor admin;
    private Visitor owner;

    @BeforeEach
    void aFirmWithTwoGateways() {
        firm = world.freshFirm();
        admin = web.as(firm.admin());
        owner = web.as(firm.owner());
        gateway("Second", second, "32", 20);
        gateway("First", first, "32", 10);
    }

    @AfterEach
    void close() {
        first.close();
        second.close();
    }

    @Test
    @Proves({"CLI-42", "CLI-67"})
    void provesANumberByTheCodeThatWasSentToIt() {
        assertThat(owner.open("/details").text()).contains("Téléphone vérifié");
        begin(OLD);
        var done = confirm(code(first));

        assertThat(done.follow().text()).contains("Merci", OLD);
        var seen = admin.open("/clients/" + firm.bakery().id());
        assertThat(seen.detail("Téléphone vérifié")).contains(OLD);
        assertThat(seen.all("#history").text()).contains("a vérifié un numéro de téléphone");
        assertThat(second.asked()).isEmpty();
    }

    @Test
    @Proves("CLI-42")
    void keepsNoCodeThatCouldBeRead() {
        begin(OLD);
        var code = code(first);

        var kept =
                rows.as(
                        firm.firm().system(),
                        jdbc ->
                                jdbc.sql(
                                                """
                                                select (select string_agg(c::text, '') from phone_check c)
                                                    || (select string_agg(t::text, '') from phone_text t)
                                                """)
                                        .query(String.class)
                                        .single());
        assertThat(kept).contains("+32470123456").doesNotContain(code);
        assertThat(first.last().target()).contains("%2B32470123456");
    }

    @Test
    void goesToTheNextGatewayWhenOneFailsOrTheMessageNeverArrived() {
        first.answering(500, "down");
        begin(OLD);
        assertThat(second.asked()).hasSize(1);

        first.answering(200, "");
        var early = owner.post("/phone/texts");
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text()).contains("Attendez encore 60 secondes");
        clock.pass(Duration.ofSeconds(61));
        owner.post("/phone/texts");
        assertThat(first.asked()).hasSize(2);
        assertThat(confirm(code(second)).fieldError("code")).contains("pas le bon code");
        assertThat(confirm(code(first)).status()).isEqualTo(303);
    }

    @Test
    void saysWhenNoGatewayTakesTheCode() {
        first.answering(500, "");
        second.answering(500, "");

        assertThat(owner.post("/phone", "number", OLD).fieldError("number"))
                .contains("n'a pas pu être envoyé");
        assertThat(owner.open("/phone").all("[name=code]")).isEmpty();
    }

    @Test
    void countsWrongCodesAndForgetsOldOnes() {
        begin(OLD);
        var right = code(first);
        var wrong = right.equals("000000") ? "000001" : "000000";
        assertThat(confirm(wrong).fieldError("code")).contains("pas le bon code");
        assertThat(confirm(wrong).fieldError("code")).contains("pas le bon code");
        assertThat(confirm(wrong).fieldError("code")).contains("n'est plus valable");
        assertThat(confirm(right).fieldError("code")).contains("n'est plus valable");

        clock.pass(Duration.ofMinutes(2));
        owner.post("/phone/texts");
        clock.pass(Duration.ofMinutes(10));
        assertThat(confirm(code(second)).fieldError("code")).contains("n'est plus valable");
        assertThat(verified()).isEmpty();
    }

    @Test
    @Proves({"CLI-42", "CLI-67"})
    void changesAVerifiedNumberOnlyForWhoReadsTheOldOne() {
        begin(OLD);
        confirm(code(first));
        begin(NEW);
        assertThat(first.last().target()).contains("%2B32470123456");
        assertThat(owner.open("/phone").text()).contains("se termine par 56");

        confirm(code(first));
        assertThat(first.last().target()).contains("%2B32471654321");
        assertThat(verified()).isEqualTo("+32470123456");
        confirm(code(first));
        assertThat(verified()).isEqualTo("+32471654321");
    }

    @Test
    void letsTheOfficeFreeANumberWithAReason() {
        begin(OLD);
        confirm(code(first));
        var path = "/clients/" + firm.bakery().id() + "/verified-phone";
        assertThat(admin.open(path).text()).contains(OLD, "First");
        assertThat(admin.delete(path, "reason", " ").status()).isEqualTo(422);
        assertThat(verified()).isNotEmpty();

        admin.delete(path, "reason", "Téléphone volé");
        assertThat(verified()).isEmpty();
        assertThat(admin.open("/clients/" + firm.bakery().id()).all("#history").text())
                .contains("Téléphone volé");
    }

    @Test
    void sendsTenCodesADayAtMost() {
        for (int time = 0; time < 10; time++) {
            assertThat(owner.post("/phone", "number", OLD).status()).isEqualTo(303);
        }
        assertThat(owner.post("/phone", "number", OLD).text()).contains("Assez de codes");
        // A number is one telephone, whoever types it.
        var other = web.as(firm.blocked().owner());
        assertThat(other.post("/phone", "number", OLD).status()).isEqualTo(403);
        clock.pass(Duration.ofHours(25));
        assertThat(web.as(firm.owner()).post("/phone", "number", OLD).status()).isEqualTo(303);
    }

    @Test
    void refusesWhatIsNoNumberOrCannotBeReached() {
        assertThat(owner.post("/phone", "number", "12").fieldError("number")).isNotEmpty();
        assertThat(owner.post("/phone", "number", "+33 6 12 34 56 78").fieldError("number"))
                .contains("Nous ne pouvons pas envoyer");
        assertThat(owner.post("/phone/code", "code", "123456").status()).isEqualTo(404);
        assertThat(first.asked()).isEmpty();
    }

    @Test
    void isForOwnerAndDelegatesAndNeverAnotherClients() {
        begin(OLD);
        assertThat(web.as(firm.member()).open("/phone").status()).isEqualTo(403);
        assertThat(web.as(firm.twice()).post("/phone/code", "code", code(first)).status())
                .isEqualTo(404);
        assertThat(web.as(firm.delegate()).open("/phone").all("[name=code]")).hasSize(1);
        var foreign = web.as(world.freshFirm().admin());
        assertThat(foreign.open("/clients/" + firm.bakery().id() + "/verified-phone").status())
                .isEqualTo(404);
        assertThat(
                        web.as(firm.clerk())
                                .open("/clients/" + firm.shielded().id() + "/verified-phone")
                                .status())
                .isEqualTo(404);
    }

    @Test
    void isAskedForOnTheFirstPageWhenTheFirmWantsIt() {
        assertThat(owner.open("").text()).doesNotContain("Merci de vérifier");
        admin.open("/settings/phone-gateways").submit("/asking");

        assertThat(owner.open("").text()).contains("Merci de vérifier votre numéro");
        begin(OLD);
        confirm(code(first));
        assertThat(owner.open("").text()).doesNotContain("Merci de vérifier");
    }

    private void begin(String number) {
        assertThat(owner.post("/phone", "number", number).status()).isEqualTo(303);
    }

    private Page confirm(String code) {
        return owner.post("/phone/code", "code", code);
    }

    private static String code(Provider provider) {
        var found = CODE.matcher(provider.last().target().replace("%20", " "));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String verified() {
        return rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql("select verified_phone from client where id = ?")
                                .param(firm.bakery().id())
                                .query(String.class)
                                .single());
    }

    private void gateway(String name, Provider provider, String pattern, int priority) {
        var added =
                admin.post(
                        "/settings/phone-gateways",
                        "name",
                        name,
                        "kind",
                        "HTTP",
                        "pattern",
                        pattern,
                        "priority",
                        priority,
                        "resendSeconds",
                        60,
                        "validMinutes",
                        5,
                        "attempts",
                        3,
                        "active",
                        true,
                        "address",
                        provider.address() + "/?to={to}&text={text}",
                        "version",
                        0);
        assertThat(added.status()).as(added.text()).isEqualTo(303);
    }
}
