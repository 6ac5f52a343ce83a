package io.parvis.people.importing;

import static io.parvis.people.importing.ImportWalk.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.people.clients.Fate;
import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.Cast;
import io.parvis.testing.Obligations;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import io.parvis.trust.audit.AuditChain;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An import taken back as a whole.
@ParvisTest
class UndoingTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Jobs jobs;
    @Autowired Rows rows;
    @Autowired Obligations obligations;
    @Autowired AuditChain chain;

    Cast cast;
    Visitor admin;
    ImportWalk walk;
    String list;

    @BeforeEach
    void aFirm() {
        cast = world.freshFirm();
        admin = web.as(cast.admin());
        walk = new ImportWalk(admin, jobs);
        list =
                """
                Code;Company;E-mail;City;Remark
                U1;First;u1@undo.example;Gent;
                U2;Second;u2@undo.example;Gent;
                %s;;;Namur;Imported
                """
                        .formatted(cast.bakery().code());
    }

    private int count(String query) {
        return rows.count(cast.firm().system(), query);
    }

    private int accounts() {
        return count("select count(*) from account where email like '%@undo.example'");
    }

    @Test
    void erasesWhatItMadeAndPutsBackWhatItChanged() {
        var before = count("select count(*) from client");
        var done = walk.run(walk.check(walk.mapping(list)));
        assertThat(figure(done, "Créés")).isEqualTo("2");
        assertThat(figure(done, "Modifiés")).isEqualTo("1");
        assertThat(count("select count(*) from client where city = 'Namur'")).isEqualTo(1);

        var undone = walk.undo(done);
        assertThat(undone.main()).contains("L'import a été annulé : 3 clients");
        assertThat(count("select count(*) from client")).isEqualTo(before);
        assertThat(accounts()).isZero();
        assertThat(count("select count(*) from client where city = 'Namur'")).isZero();
        assertThat(count("select count(*) from client_standing where remark = 'Imported'"))
                .isZero();
    }

    /// As with every other erasure (decision 0070): the chain stays, the words go.
    @Test
    void takesTheWordsAboutWhomItErasesOutOfTheAudit() {
        var done = walk.run(walk.check(walk.mapping(list)));
        var ofMade =
                """
                select count(*) from audit_entry
                 where event = 'ClientImported' and changes::text like '%logo.png · {0}%'
                """;
        assertThat(count(ofMade.replace("{0}", "2"))).isEqualTo(1);
        walk.undo(done);
        assertThat(count(ofMade.replace("{0}", "2"))).isZero();
        assertThat(count(ofMade.replace("{0}", "3"))).isZero();
        assertThat(count(ofMade.replace("{0}", "4"))).as("who is still there").isEqualTo(1);
        assertThat(
                        count(
                                """
                                select count(*) from audit_entry
                                 where event = 'ClientImported' and who = '' and changes = '[]'
                                """))
                .isEqualTo(2);
        assertThat(
                        count(
                                """
                                select count(*) from audit_entry
                                 where event = 'ClientsDeleted' and changes::text like '%"U1"%"U2"%'
                                """))
                .isEqualTo(1);
        assertThat(chain.verify(cast.firm().system())).isEmpty();
    }

    @Test
    void keepsWhatAFeatureMustKeep() {
        var done = walk.run(walk.check(walk.mapping(list)));
        var kept =
                rows.as(
                        cast.firm().system(),
                        jdbc ->
                                jdbc.sql("select id from client where code = 'U1'")
                                        .query(UUID.class)
                                        .single());
        obligations.tie(kept, Fate.ARCHIVED);
        walk.undo(done);
        assertThat(count("select count(*) from client where code = 'U1' and archived_at is null"))
                .isEqualTo(1);
        assertThat(count("select count(*) from client where code = 'U2'")).isZero();
        assertThat(accounts()).isEqualTo(1);
    }

    @Test
    void leavesWhatSomethingElseTouchedSince() {
        var done = walk.run(walk.check(walk.mapping(list)));
        rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        update client set name = 'Renamed', version = version + 1 where code = 'U1'
                                        """)
                                .update());
        var asked = admin.open("site:" + done.link("Annuler l'import").orElseThrow());
        assertThat(asked.main()).contains("Renamed", "restent tels quels");
        assertThat(asked.buttons()).contains("Annuler les 2 autres");

        walk.undo(done);
        assertThat(count("select count(*) from client where code = 'U1'")).isEqualTo(1);
        assertThat(count("select count(*) from client where code = 'U2'")).isZero();
        assertThat(accounts()).isEqualTo(1);
    }

    @Test
    void leavesAClientOnWhichSomethingHangs() {
        var done = walk.run(walk.check(walk.mapping(list)));
        rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        insert into domain_comment (id, domain_id, text, author_id, written_at)
                                        select gen_random_uuid(), id, 'Called', :author, now()
                                          from client where code = 'U2'
                                        """)
                                .param("author", cast.admin().id())
                                .update());
        walk.undo(done);
        assertThat(count("select count(*) from client where code = 'U2'")).isEqualTo(1);
        assertThat(count("select count(*) from client where code = 'U1'")).isZero();
    }
}
