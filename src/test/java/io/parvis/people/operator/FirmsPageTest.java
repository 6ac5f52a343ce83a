package io.parvis.people.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.people.firm.Firms;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Realm;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class FirmsPageTest {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/\\S+)");

    @Autowired Web web;
    @Autowired World world;
    @Autowired Rows rows;
    @Autowired Firms firms;

    private Visitor operator() {
        return web.as(world.operator().operator());
    }

    @Test
    void listsEveryFirmButTheOperatorsOwn() {
        var page = operator().open("");
        assertThat(page.column("Name")).contains("Cabinet Alma", "Thuis & Co");
        assertThat(page.column("Name")).doesNotContain(world.operator().firm().name());
        assertThat(page.links()).contains("/cabinet-alma/office");
    }

    @Test
    void leadsSupportToItsOwnPage() {
        var page = web.as(world.operator().support()).open("");
        assertThat(page.location()).isEqualTo("/operator/support");
        assertThat(page.follow().text()).doesNotContain("Boîte d'envoi");
    }

    @Test
    void foundsAFirmThatCanWork() {
        var done = found("bureau-neuf", "zoe@bureau-neuf.be").follow();
        assertThat(done.flash())
                .isEqualTo(
                        "Bureau Neuf is founded. The invitation to zoe@bureau-neuf.be is on its way.");
        assertThat(done.column("Address")).contains("/bureau-neuf/office");

        var firm = firms.find("bureau-neuf").orElseThrow();
        var door = web.signedOut(firm, Realm.STAFF);
        var welcome = door.open("site:" + linkMailedTo("zoe@bureau-neuf.be"));
        var home =
                welcome.submit("", "password", "Tulip-82-lamp", "again", "Tulip-82-lamp").follow();
        assertThat(home.status()).isEqualTo(200);
        assertThat(home.text()).contains("Zoé Martin", "Bureau Neuf");
    }

    @Test
    void tellsInTheAuditWhoFounded() {
        found("bureau-note", "note@example.be");
        var firm = firms.find("bureau-note").orElseThrow();
        List<String> founders =
                rows.as(
                        firm.system(),
                        jdbc ->
                                jdbc.sql("select who from audit_entry where event = 'FirmFounded'")
                                        .query(String.class)
                                        .list());
        assertThat(founders).containsExactly(world.operator().operator().name());
    }

    @Test
    void refusesAnAddressThatIsTakenOrReserved() {
        assertThat(found("cabinet-alma", "a@example.be").fieldError("slug"))
                .isEqualTo("Another firm has this address already.");
        for (var reserved : new String[] {"operator", "outbox", "assets", "api", "health"}) {
            assertThat(found(reserved, "a@example.be").fieldError("slug"))
                    .isEqualTo(
                            "This word is used by the installation itself. Choose another address.");
        }
        for (var wrong : new String[] {"", "a", "Alma", "-alma", "al/ma", "alma.be", "é-alma"}) {
            assertThat(found(wrong, "a@example.be").fieldError("slug")).isNotEmpty();
        }
    }

    @Test
    void foundsNothingWithoutItsAdministrator() {
        var page = found("bureau-mal", "no address");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.fieldError("adminEmail")).isNotEmpty();
        assertThat(page.value("name")).isEqualTo("Bureau Neuf");
        assertThat(firms.find("bureau-mal")).isEmpty();
    }

    @Test
    void refusesACountryAndATimeZoneThatAreNone() {
        var wrong =
                operator()
                        .open("/firms/new")
                        .submit(
                                "/firms",
                                "name",
                                "Nowhere",
                                "slug",
                                "nowhere-at-all",
                                "adminName",
                                "A",
                                "adminEmail",
                                "a@example.be",
                                "country",
                                "XX");
        assertThat(wrong.fieldError("country")).isNotEmpty();
        var zone =
                operator()
                        .open("/firms/new")
                        .submit(
                                "/firms",
                                "name",
                                "Nowhere",
                                "slug",
                                "nowhere-at-all",
                                "adminName",
                                "A",
                                "adminEmail",
                                "a@example.be",
                                "timeZone",
                                "Europe/Atlantis");
        assertThat(zone.fieldError("timeZone")).isNotEmpty();
    }

    private Page found(String slug, String email) {
        return operator()
                .open("/firms/new")
                .submit(
                        "/firms",
                        "name",
                        "Bureau Neuf",
                        "slug",
                        slug,
                        "adminName",
                        "Zoé Martin",
                        "adminEmail",
                        email);
    }

    private String linkMailedTo(String recipient) {
        var body =
                rows.as(
                        Actor.platform(),
                        jdbc ->
                                jdbc.sql("select body from mail where recipient = ?")
                                        .param(recipient)
                                        .query(String.class)
                                        .single());
        var link = LINK.matcher(body);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
