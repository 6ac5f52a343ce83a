package io.parvis.people.phones;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Provider;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class GatewaysTest {

    private static final String LIST = "/settings/phone-gateways";

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    private final Provider provider = new Provider();
    private Cast firm;
    private Visitor admin;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        admin = web.as(firm.admin());
    }

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    @Proves("CLI-67")
    void areAddedChangedTriedAndDeleted() {
        assertThat(add("HTTP", provider.address() + "/?to={to}&text={text}").status())
                .isEqualTo(303);
        var page =
                admin.open(
                        admin.open(LIST)
                                .link("Passerelle")
                                .orElseThrow()
                                .replaceFirst(".*/office", ""));
        assertThat(page.value("secret")).isEmpty();
        assertThat(page.source()).doesNotContain("hush-hush");

        page.submit("/trial", "number", "0470 12 34 56");
        assertThat(provider.last().authorization()).isEqualTo("hush-hush");
        assertThat(provider.last().target()).contains("%2B32470123456");
        page.submit(here(page), "name", "Autre", "secret", "");
        assertThat(admin.open(LIST).column("Nom")).containsExactly("Autre");
        page.submit("/trial", "number", "0470 12 34 56");
        assertThat(provider.last().authorization()).isEqualTo("hush-hush");

        admin.delete(here(page).replaceFirst(".*/office", ""));
        assertThat(admin.open(LIST).text()).contains("Aucune passerelle");
    }

    @Test
    void keepSecretsUnreadableInTheDatabase() {
        add("HTTP", provider.address() + "/?to={to}&text={text}");

        var sealed =
                rows.as(
                        firm.firm().system(),
                        jdbc ->
                                jdbc.sql("select secret from phone_gateway")
                                        .query(byte[].class)
                                        .single());
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("hush-hush");
        assertThat(sealed.length).isGreaterThan("hush-hush".length());
    }

    @Test
    void refuseAddressesInsideAndWhatIsMissing() {
        assertThat(add("HTTP", "https://127.0.0.1/?to={to}&text={text}").fieldError("address"))
                .contains("réseau du serveur");
        assertThat(add("HTTP", "https://169.254.169.254/{to}{text}").fieldError("address"))
                .isNotEmpty();
        assertThat(add("HTTP", "http://93.184.215.14/{to}{text}").fieldError("address"))
                .contains("https://");
        assertThat(add("HTTP", provider.address()).fieldError("body")).contains("{to}");
        assertThat(add("TWILIO", "").fieldError("account")).contains("en a besoin");
        assertThat(add("OUTBOX", "").status()).isEqualTo(422);
    }

    @Test
    void areTheFirmsOwnAndForAdministrators() {
        add("HTTP", provider.address() + "/?to={to}&text={text}");
        var path = admin.open(LIST).link("Passerelle").orElseThrow().replaceFirst(".*/office", "");

        assertThat(web.as(firm.clerk()).open(LIST).status()).isEqualTo(403);
        var foreign = web.as(world.freshFirm().admin());
        assertThat(foreign.open(path).status()).isEqualTo(404);
        assertThat(foreign.delete(path).status()).isEqualTo(404);
        assertThat(admin.open(LIST).rows()).hasSize(1);
    }

    private static String here(Page page) {
        return page.all("form[method=post][action*=phone-gateways]")
                .attr("action")
                .replaceFirst("/trial$", "");
    }

    private Page add(String kind, String address) {
        return admin.post(
                LIST,
                "name",
                "Passerelle",
                "kind",
                kind,
                "pattern",
                "*",
                "priority",
                1,
                "resendSeconds",
                60,
                "validMinutes",
                5,
                "attempts",
                3,
                "active",
                true,
                "address",
                address,
                "header",
                "Authorization",
                "secret",
                "hush-hush",
                "version",
                0);
    }
}
