package io.parvis.people.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What imports leave behind goes after its time, and no sooner.
@ParvisTest
class PurgingTest {

    private static final String LIST =
            """
            Code;Company;E-mail
            P1;First;p1@purge.example
            P2;No mail;
            """;

    @Autowired World world;
    @Autowired Web web;
    @Autowired Jobs jobs;
    @Autowired Rows rows;
    @Autowired SettableClock clock;

    private Cast cast;
    private ImportWalk walk;

    @BeforeEach
    void aFirm() {
        cast = world.freshFirm();
        walk = new ImportWalk(web.as(cast.admin()), jobs);
    }

    private int count(String query) {
        return rows.count(cast.firm().system(), "select count(*) from " + query);
    }

    private void purgeAfter(int days) {
        clock.set(SettableClock.START.plus(Duration.ofDays(days)));
        jobs.run(Purging.JOB);
    }

    private Page look(Page before) {
        return web.as(cast.admin()).open("site:" + before.path());
    }

    @Test
    void takesFilesThatNobodyTookIn() {
        walk.mapping(LIST);
        walk.check(walk.mapping(LIST));
        purgeAfter(Purging.DAYS_UNUSED);
        assertThat(count("client_import")).isEqualTo(2);

        purgeAfter(Purging.DAYS_UNUSED + 1);
        assertThat(count("client_import")).isZero();
        assertThat(count("client_import_piece")).isZero();
        assertThat(count("client_import_note")).isZero();
        assertThat(count("audit_entry where event = 'ImportRemoved'")).isEqualTo(2);
    }

    @Test
    void takesTheLinesOfAReportAndWithThemTheUndoing() {
        var done = walk.run(walk.check(walk.mapping(LIST)));
        purgeAfter(Purging.DAYS_KEPT);
        assertThat(count("client_import_note")).isEqualTo(1);
        assertThat(look(done).link("Annuler l'import")).isPresent();

        purgeAfter(Purging.DAYS_KEPT + 1);
        assertThat(count("client_import_note")).isZero();
        assertThat(count("client_import_line")).isZero();
        assertThat(count("client where code = 'P1'")).isEqualTo(1);
        assertThat(count("audit_entry where event = 'ImportPurged'")).isEqualTo(1);
        var page = look(done);
        assertThat(page.main()).contains("conservées 90 jours");
        assertThat(page.link("Annuler l'import")).isEmpty();
        var undoing = page.path() + "/undoing";
        assertThat(web.as(cast.admin()).post("site:" + undoing).status()).isEqualTo(422);

        jobs.run(Purging.JOB);
        assertThat(count("audit_entry where event = 'ImportPurged'")).isEqualTo(1);
    }

    @Test
    void endsWhatNobodyWentOnWith() {
        walk.run(walk.check(walk.mapping(LIST)));
        rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql("update client_import set state = 'PAUSED', ended_at = null")
                                .update());
        purgeAfter(Purging.DAYS_KEPT + 1);
        assertThat(count("client_import where state = 'STOPPED'")).isEqualTo(1);
        assertThat(count("client_import_piece")).isZero();
        assertThat(count("client_import_line")).as("the report is young").isEqualTo(1);
    }
}
