package io.parvis.people.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Registration at a project's own address.
@ParvisTest
class ProjectDeskTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Mailbox mailbox;
    @Autowired SettableClock clock;

    Cast firm;
    FrontDesk desk;
    UUID project;

    @BeforeEach
    void aProject() {
        firm = world.freshFirm();
        desk = new FrontDesk(firm, web);
        desk.publish("Voorwaarden", false);
        project = project(firm);
    }

    @Test
    void wearsTheColourOfTheProjectAndPutsNewcomersIntoIt() {
        openProject();
        var form = desk.visitor().open("/register/" + project);
        assertThat(form.heading()).contains(name());
        assertThat(form.all("link[href*=theme.css]").attr("href")).contains(project.toString());
        assertThat(desk.visitor().open("/register").status()).isEqualTo(404);

        clock.pass(Duration.ofSeconds(5));
        var email = "lien@" + firm.firm().slug() + ".example";
        var sent = form.submit("/register/" + project, FrontDesk.filled(form, email).toArray());
        assertThat(sent.status()).isEqualTo(303);
        var link = mailbox.last(email).link();
        desk.visitor().open("site:" + link).submit(link, "password", World.PASSWORD);
        assertThat(
                        rows.count(
                                firm.firm().system(),
                                "select count(*) from client where email = ? and project_id = ?",
                                email,
                                project))
                .isEqualTo(1);
    }

    @Test
    void isNotThereForTheProjectOfAnotherFirmNorWithoutThePlan() {
        openProject();
        assertThat(desk.visitor().open("/register/" + project(world.alma())).status())
                .isEqualTo(404);

        var other = world.freshFirm();
        var theirs = new FrontDesk(other, web).visitor();
        assertThat(theirs.open("/register/" + project).status()).isEqualTo(404);
        assertThat(theirs.open("/register/" + project + "/theme.css").status()).isEqualTo(404);
        assertThat(theirs.open("/register/" + project + "/logo").status()).isEqualTo(404);
    }

    @Test
    void isForAdministratorsToOpen() {
        assertThat(web.as(firm.clerk()).open("/settings/registration").status()).isEqualTo(403);
        assertThat(
                        web.as(firm.admin())
                                .open("/settings/registration/desk/" + project(world.alma()))
                                .status())
                .isEqualTo(404);
    }

    private void openProject() {
        var opened =
                web.as(firm.admin())
                        .open("/settings/registration/desk/" + project)
                        .submit("/desk/" + project, "open", "true", "languages", List.of("nl"));
        assertThat(opened.status()).as(opened.text()).isEqualTo(303);
    }

    private UUID project(Cast cast) {
        return rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql("select id from project order by name limit 1")
                                .query(UUID.class)
                                .single());
    }

    private String name() {
        return rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql("select name from project where id = ?")
                                .param(project)
                                .query(String.class)
                                .single());
    }
}
