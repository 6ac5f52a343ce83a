package io.parvis.trust.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import io.parvis.testing.Proves;
import io.parvis.testing.RunningProgram;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The first start, as a newcomer sees it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoTest {

    private static final String BOOKS = "https://books.example/arrive?from=parvis";

    // Everybody comes from one address here.
    private static final Map<String, String> SETTINGS =
            Map.of("PARVIS_GUESSING_PER_ADDRESS_AND_MINUTE", "1000", "PARVIS_BILLING_URL", BOOKS);

    private RunningProgram program;
    private String address;
    private String oneTimeLine;

    @BeforeAll
    void start(@TempDir Path data) {
        program = RunningProgram.start(data, SETTINGS, "run");
        address = program.address();
        oneTimeLine = program.line("one-time password");
    }

    @AfterAll
    void stop() {
        program.close();
    }

    @Test
    void letsEverybodyOfTheTableIn() throws IOException {
        for (var signIn : SignIn.all()) {
            var home = signIn(signIn, signIn.password());
            assertThat(home.location())
                    .as(signIn.identifier())
                    .startsWith(address + signIn.door())
                    .doesNotContain("sign-in");
        }
    }

    @Test
    void asksWhoHasAOneTimePasswordForAnother() throws IOException {
        var words = oneTimeLine.strip().split("\\s{2,}|\\s(?=\\S+$)");
        var employee = first("back-office");
        var identifier = words[words.length - 2].strip();
        var oneTime =
                new SignIn(
                        "one-time", employee.slug(), employee.realm(), identifier, "unknown here");
        var page = signIn(oneTime, words[words.length - 1]);
        assertThat(page.location()).endsWith("/office/account");
    }

    @Test
    void hasDomainsInAllStates() throws IOException {
        var list = office("administrator", "/domains");
        var text = list.select("main").text();
        assertThat(text).as("shielded from her too").doesNotContain("Van den Berghe");
        assertThat(text)
                .contains(
                        "Boulangerie Au Pain d'Antan SRL",
                        "Brasserie du Perron SRL",
                        "Restaurant La Table d'Élise SRL",
                        "Actif",
                        "Démarrage",
                        "Bloqué");
    }

    @Test
    void hidesTheShieldedDomainFromWhoHasNoFunctionInIt() throws IOException {
        assertThat(office("back-office", "/domains").select("main").text())
                .contains("Garage Collignon")
                .doesNotContain("Claire Defays");
    }

    @Test
    void hasAPast() throws IOException {
        assertThat(office("administrator", "/clients").select("main").text())
                .contains("Lambert Créateurs", "Soins et santé", "Bon payeur");
        assertThat(office("administrator", "/tickets").select("main").text())
                .contains("Votre facture de mars", "En attente du client", "8 j");
        assertThat(office("administrator", "/messages").select("main").text())
                .contains("Fermeture du cabinet en fin d'année", "Envoyé");
        assertThat(office("administrator", "/clients/imports").select("main").text())
                .contains("reprise-cabinet-wathelet.csv", "Terminé");
        assertThat(office("administrator", "/settings/phone-gateways").select("main").text())
                .contains("Boîte d'envoi de la démo");
        assertThat(office("administrator", "/answer-templates").select("main").text())
                .contains("Pièces manquantes");
        var register = Jsoup.connect(address + "/cabinet-lambert/portal/register").get();
        assertThat(register.select("main").text())
                .contains("nous vous appelons dans les deux jours");
    }

    @Test
    void showsItsDoorsAndItsMailToAnybody() throws IOException {
        var landing = Jsoup.connect(address + "/").get();
        assertThat(landing.select("main a[href]").eachAttr("href"))
                .contains("/cabinet-lambert/office", "/zorgeloos-thuis/portal", "/operator");
        assertThat(landing.select("main").text()).contains(SignIn.PASSWORD);

        var outbox = Jsoup.connect(address + "/outbox").get();
        assertThat(outbox.select("main").text()).contains("an.verbruggen@deregenboog.example");
        assertThat(outbox.select("main a[href*=/welcome/]")).isNotEmpty();
    }

    /// Only a program of its own can be told of another billing system.
    @Test
    @Proves({"FIRM-17", "D19"})
    void signsAnAdministratorInAtTheBillingSystem() throws Exception {
        var browser = Jsoup.newSession();
        var administrator = first("administrator");
        signIn(browser, administrator, administrator.password());
        var account = address + administrator.door() + "/settings/billing-account";
        var here = leadsTo(browser, account);
        var there = leadsTo(browser, address + here);
        assertThat(there).startsWith(BOOKS + "&token=");

        var token = SignedJWT.parse(there.substring(there.indexOf("token=") + 6));
        var keys = JWKSet.load(URI.create(address + "/.well-known/jwks.json").toURL());
        var key = keys.getKeyByKeyId(token.getHeader().getKeyID());
        assertThat(key.isPrivate()).isFalse();
        assertThat(token.verify(new ECDSAVerifier(key.toECKey()))).isTrue();
        var said = token.getJWTClaimsSet();
        assertThat(said.getAudience()).containsExactly("https://books.example");
        assertThat(said.getStringClaim("email")).isEqualTo(administrator.identifier());
        assertThat(said.getStringClaim("can")).hasSize(10);
        var minute =
                Duration.between(
                        said.getIssueTime().toInstant(), said.getExpirationTime().toInstant());
        assertThat(minute).isEqualTo(Duration.ofMinutes(1));
    }

    private static String leadsTo(Connection browser, String path) throws IOException {
        var answer =
                browser.newRequest(path).followRedirects(false).ignoreContentType(true).execute();
        return Objects.requireNonNull(answer.header("Location"));
    }

    private static SignIn first(String role) {
        return SignIn.all().stream()
                .filter(one -> one.role().equals(role))
                .findFirst()
                .orElseThrow();
    }

    private Document office(String role, String path) throws IOException {
        var signIn = first(role);
        var browser = Jsoup.newSession();
        signIn(browser, signIn, signIn.password());
        return browser.newRequest(address + signIn.door() + path).get();
    }

    private Document signIn(SignIn signIn, String password) throws IOException {
        return signIn(Jsoup.newSession(), signIn, password);
    }

    private Document signIn(Connection browser, SignIn signIn, String password) throws IOException {
        var page =
                browser.newRequest(address + signIn.door() + "/sign-in")
                        .ignoreHttpErrors(true)
                        .get();
        var form = page.expectForm("main form");
        form.select("[name=identifier]").val(signIn.identifier());
        form.select("[name=password]").val(password);
        return form.submit().ignoreHttpErrors(true).post();
    }
}
