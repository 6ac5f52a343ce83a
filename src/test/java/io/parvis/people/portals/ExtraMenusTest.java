package io.parvis.people.portals;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Entries of a menu that lead to another site.
@ParvisTest
class ExtraMenusTest {

    private static final String PATH = "/settings/portal/clients";

    @Autowired World world;
    @Autowired Web web;

    private Cast firm;
    private Visitor admin;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        admin = web.as(firm.admin());
    }

    @Test
    @Proves({"PORT-25", "PORT-26", "D11"})
    void leadToAnotherSiteAndTellItWhoClicked() throws Exception {
        var url = "https://shop.example/in?c={clientId}&m={email}&t={token}";
        assertThat(links("url-0", url, "fr-0", "Boutique").status()).isEqualTo(303);
        assertThat(web.as(firm.owner()).open("").link("Boutique")).isEmpty();
        admin.open(PATH).submit("/publication").follow();
        var owner = web.as(firm.owner());
        var entry = owner.open("").link("Boutique").orElseThrow();
        var led = owner.open("site:" + entry);
        assertThat(led.status()).isEqualTo(303);
        assertThat(led.location())
                .startsWith("https://shop.example/in?c=" + firm.bakery().id() + "&m=")
                .doesNotContain("{");
        var token = SignedJWT.parse(led.location().replaceAll(".*&t=", ""));
        var claims = token.getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo(firm.owner().id().toString());
        assertThat(claims.getAudience()).containsExactly("https://shop.example");
        assertThat(claims.getStringClaim("clientId")).isEqualTo(firm.bakery().id().toString());
        assertThat(claims.getExpirationTime()).isAfter(claims.getIssueTime());
        // It is this firm's clients' alone.
        assertThat(web.as(firm.worker()).open("").link("Boutique")).isEmpty();
        var stranger = web.as(world.alma().owner()).open(entry.substring(entry.indexOf("/links")));
        assertThat(stranger.location()).doesNotContain("shop.example");
        assertThat(owner.open("/links/" + UUID.randomUUID()).follow().flash())
                .contains("n'est plus dans le menu");
    }

    @Test
    @Proves("D11")
    void leadNowhereElseThanTheFirmSaid() {
        for (var wrong :
                List.of(
                        "http://shop.example/",
                        "https://{clientId}.example/",
                        "https://shop.example@{email}/",
                        "javascript:alert(1)",
                        "https://shop.example/{password}",
                        "https://shop.example/a b")) {
            var page = links("url-0", wrong, "fr-0", "Boutique");
            assertThat(page.status()).as(wrong).isEqualTo(422);
            assertThat(page.fieldError("url-0")).as(wrong).isNotEmpty();
        }
        assertThat(links("url-0", "https://shop.example/").fieldError("url-0"))
                .contains("Donnez un nom");
        var address = new LinkAddress("https://shop.example/?n={userName}");
        assertThat(address.filled(Map.of("userName", "A&b=c/../é")))
                .isEqualTo(URI.create("https://shop.example/?n=A%26b%3Dc%2F..%2F%C3%A9"));
    }

    private Page links(Object... typed) {
        return admin.open(PATH + "?open=links").submit("/links", typed);
    }
}
