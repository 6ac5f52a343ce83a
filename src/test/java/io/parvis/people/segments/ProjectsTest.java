package io.parvis.people.segments;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class ProjectsTest {

    private static final String PROJECTS = "/settings/projects";
    private static final byte[] WEBP = "RIFF....WEBPVP8L....".getBytes(StandardCharsets.ISO_8859_1);

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    Cast firm;
    Visitor admin;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        admin = web.as(firm.admin());
    }

    @Test
    @Proves("CLI-16")
    void areBrandsOfTheFirm() {
        rows.insert(
                firm.firm().system(),
                "sending_address",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "address",
                        "bonjour@ligne.example",
                        "verified_at",
                        SettableClock.START,
                        "created_at",
                        SettableClock.START));
        var saved =
                admin.open(PROJECTS + "/new")
                        .submit(
                                PROJECTS,
                                "name",
                                "Ligne claire",
                                "colour",
                                "#AA3300",
                                "currency",
                                "CHF",
                                "sender",
                                "bonjour@ligne.example",
                                "site",
                                "www.ligne.example")
                        .follow();
        assertThat(saved.value("colour")).isEqualTo("#aa3300");
        assertThat(saved.value("site")).isEqualTo("https://www.ligne.example");

        var list = admin.open(PROJECTS);
        assertThat(list.column("Nom")).containsExactly("Ligne claire", "Main street");
        assertThat(list.column("Devise")).containsExactly("CHF", "EUR");
        assertThat(list.column("Expéditeur des e-mails"))
                .containsExactly("bonjour@ligne.example", "Celui du cabinet");
        assertThat(list.column("Clients")).containsExactly("0", "1");
    }

    @Test
    void areRefusedAtTheFieldThatCannotBe() {
        for (var site :
                new String[] {"javascript:alert(1)", "ftp://x.org", "x y.org", "localhost"}) {
            assertThat(typed("site", site).fieldError("site")).as(site).isNotEmpty();
        }
        assertThat(typed("currency", "BEF").fieldError("currency")).isNotEmpty();
        assertThat(typed("colour", "red").fieldError("colour")).isNotEmpty();
        assertThat(typed("sender", "nobody").fieldError("sender")).isNotEmpty();
        assertThat(typed("site", "", "main STREET").fieldError("name"))
                .isEqualTo("Un autre projet porte déjà ce nom.");
    }

    @Test
    void showTheirLogoToEmployees() {
        var kept = admin.upload(PROJECTS + "/" + id() + "/logo", "logo", WEBP);
        assertThat(kept.follow().flash()).isEqualTo("Le logo est enregistré.");

        var shown = web.as(firm.clerk()).open("/projects/" + id() + "/logo");
        assertThat(shown.header("Content-Type")).isEqualTo("image/webp");
        assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(admin.open(PROJECTS).all("img.logo").attr("alt"))
                .isEqualTo("Logo de Main street");

        var gone = admin.delete(PROJECTS + "/" + id() + "/logo").follow();
        assertThat(gone.text()).contains("Ce projet n'a pas encore de logo.");
        assertThat(admin.open("/projects/" + id() + "/logo").status()).isEqualTo(404);
    }

    @Test
    void takeNothingForALogoThatIsNone() {
        var script = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        for (var wrong : new byte[][] {script, new byte[0], new byte[1_000_000]}) {
            var page = admin.upload(PROJECTS + "/" + id() + "/logo", "logo", wrong);
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.fieldError("logo")).isNotEmpty();
        }
        var large = Arrays.copyOf(WEBP, 200_001);
        assertThat(admin.upload(PROJECTS + "/" + id() + "/logo", "logo", large).fieldError("logo"))
                .contains("200 ko");
        assertThat(
                        web.as(firm.clerk())
                                .upload(PROJECTS + "/" + id() + "/logo", "logo", WEBP)
                                .status())
                .isEqualTo(403);
        assertThat(admin.open("/projects/" + id() + "/logo").header("Content-Type"))
                .isEqualTo("image/png");
    }

    @Test
    void handTheirClientsOverBeforeTheyGo() {
        var path = PROJECTS + "/" + id();
        assertThat(admin.delete(path).status()).isEqualTo(422);
        var other = typed("site", "", "Autre").location();
        var otherId = other.substring(other.lastIndexOf('/') + 1);

        assertThat(admin.delete(path, "into", otherId).follow().column("Clients"))
                .containsExactly("1");
        assertThat(admin.delete(PROJECTS + "/" + otherId, "into", "none").follow().rows())
                .isEmpty();
    }

    @Test
    void areNobodyElses() {
        var stranger = web.as(world.freshFirm().admin());
        var path = PROJECTS + "/" + id();
        assertThat(stranger.open(path).status()).isEqualTo(404);
        assertThat(stranger.open("/projects/" + id() + "/logo").status()).isEqualTo(404);
        assertThat(stranger.upload(path + "/logo", "logo", WEBP).status()).isEqualTo(404);
        assertThat(stranger.delete(path + "/logo").status()).isEqualTo(404);
        assertThat(stranger.delete(path, "into", "none").status()).isEqualTo(404);
    }

    private Page typed(String field, String value) {
        return typed(field, value, "New");
    }

    private Page typed(String field, String value, String name) {
        return admin.open(PROJECTS + "/new").submit(PROJECTS, "name", name, field, value);
    }

    private UUID id() {
        return rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql("select id from project where name = 'Main street'")
                                .query(UUID.class)
                                .single());
    }
}
