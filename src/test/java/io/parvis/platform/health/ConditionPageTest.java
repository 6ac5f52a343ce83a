package io.parvis.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.i18n.Languages;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.jobs.Job;
import io.parvis.platform.tenancy.Actor;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ParvisTest
class ConditionPageTest {

    private static final String NAME = "a-job-that-fails";

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Messages messages;
    @Autowired ApplicationContext program;

    @BeforeEach
    void aJobThatFails() {
        rows.as(
                Actor.platform(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        insert into job (task_name, task_instance, execution_time, picked,
                                                         consecutive_failures, last_failure, version)
                                        values (?, 'recurring', now() + interval '1 year', false, 999, now(), 1)
                                        """)
                                .param(NAME)
                                .update());
    }

    @AfterEach
    void isTakenAway() {
        rows.as(
                Actor.platform(),
                jdbc -> jdbc.sql("delete from job where task_name = ?").param(NAME).update());
    }

    @Test
    void showsTheDatabaseTheMailAndWhichJobsFail() {
        var page = web.as(world.operator().operator()).open("/condition");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.main()).contains("PostgreSQL", "MB on the disk", "Mails on their way");
        assertThat(page.rows().eachText().getFirst()).contains(NAME, "Failed 999 times in a row");
        assertThat(page.all(".stat.tone-bad").text()).contains("Jobs that fail");
    }

    @Test
    void callsEveryJobByWhatItDoes() {
        var jobs = program.getBeansOfType(Job.class).values();
        assertThat(jobs).isNotEmpty();
        for (var language : Languages.ALL) {
            var words = messages.in(Locale.of(language));
            assertThat(jobs).allMatch(job -> words.knows("job." + job.name()));
        }
    }

    @Test
    void isClosedToSupportAndToFirms() {
        assertThat(web.as(world.operator().support()).open("/condition").status()).isEqualTo(403);
        assertThat(web.as(world.alma().admin()).open("site:/operator/condition").location())
                .startsWith("/operator/sign-in");
    }
}
