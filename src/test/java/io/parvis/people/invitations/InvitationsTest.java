package io.parvis.people.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Clients who came by an import, invited to the portal together.
@ParvisTest
class InvitationsTest {

    private static final String LIST =
            """
            Code;Company;E-mail;Login;Language
            I1;Alpha;a@@;alpha;fr
            I2;Beta;b@@;beta;nl
            I3;Alpha Two;a@@;alpha;fr
            I4;Gamma;g@@;gamma;en
            """;

    @Autowired World world;
    @Autowired Web web;
    @Autowired Jobs jobs;
    @Autowired Rows rows;
    @Autowired Mailbox mailbox;
    @Autowired SettableClock clock;

    private Cast cast;
    private Visitor admin;

    @BeforeEach
    void aFirm() {
        cast = world.freshFirm();
        admin = web.as(cast.admin());
    }

    private Page imported(String list) {
        var mapping = admin.upload("/clients/imports", "file", sent(list)).follow();
        var sent = mapping.submit("/mapping", "matching", "CODE", "anyway", "true");
        jobs.run("imports");
        var run = sent.follow().submit("/run");
        jobs.run("imports");
        return run.follow();
    }

    // No other test writes to these.
    private String at(String name) {
        return name + "@" + cast.firm().slug() + "-invited.example";
    }

    private byte[] sent(String list) {
        return list.replace("@@", at("")).getBytes(StandardCharsets.UTF_8);
    }

    private Page asked(Page done) {
        return admin.open("site:" + done.link("Les inviter au portail").orElseThrow());
    }

    private Page order(Page asked) {
        return asked.submit("/clients/invitations").follow();
    }

    private int count(String query) {
        return rows.count(cast.firm().system(), "select count(*) from " + query);
    }

    private UUID client(String code) {
        return rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql("select id from client where code = ?")
                                .param(code)
                                .query(UUID.class)
                                .single());
    }

    private void change(String sql) {
        rows.as(cast.firm().system(), jdbc -> jdbc.sql(sql).update());
    }

    @Test
    void areSaidBeforehandWithWhoIsLeftOutAndWhy() {
        imported(LIST);
        change("update account set email = 'g@nowhere' where identifier = 'gamma'");
        change(
                """
                update client set archived_at = now(), archived_for = '{client.vat-number}' where code = 'I2'
                """);
        var picked =
                List.of(client("I1"), client("I2"), client("I3"), client("I4"), cast.bakery().id());
        var asked = admin.post("/clients/selection/invitation", "ids", picked);
        assertThat(asked.buttons()).contains("Envoyer une invitation");
        assertThat(asked.all("#left-out li").eachText())
                .hasSize(4)
                .anyMatch(it -> it.contains("Alpha Two") && it.contains("pour un autre client"))
                .anyMatch(it -> it.contains("I2") && it.contains("Archivé"))
                .anyMatch(it -> it.contains("Gamma") && it.contains("Sans adresse"))
                .anyMatch(
                        it -> it.contains(cast.bakery().name()) && it.contains("A déjà un accès"));
        assertThat(mailbox.of(at("a"))).isEmpty();
        assertThat(count("mass_invitation")).isZero();
    }

    @Test
    void leaveInTheBackgroundInTheLanguageOfEachClient() {
        var asked = asked(imported(LIST));
        assertThat(asked.buttons()).contains("Envoyer 3 invitations");
        change("update account set language = 'en' where identifier = 'beta'");
        var going = order(asked);
        assertThat(going.main()).contains("En cours d'envoi", "0 sur 3");
        assertThat(mailbox.of(at("a"))).isEmpty();

        jobs.run(Rounds.JOB);
        assertThat(mailbox.of(at("a"))).hasSize(1);
        assertThat(mailbox.last(at("b")).language()).isEqualTo("nl");
        assertThat(mailbox.last(at("g")).language()).isEqualTo("en");
        assertThat(mailbox.last(at("b")).link()).contains("/welcome/");
        assertThat(admin.open("site:" + going.path()).main()).contains("Envoyées", "3 sur 3");
        assertThat(count("audit_entry where event = 'AccountInvited' and realm = 'STAFF'"))
                .isEqualTo(3);
        assertThat(count("audit_entry where event = 'ClientInvited'")).isEqualTo(3);
        assertThat(count("audit_entry where event in ('InvitationsOrdered', 'InvitationsSent')"))
                .isEqualTo(2);
        assertThat(admin.open("/clients/" + client("I2")).main())
                .contains("a invité le propriétaire");
    }

    @Test
    void areNotRepeatedTheSameDay() {
        var done = imported(LIST);
        order(asked(done));
        jobs.run(Rounds.JOB);
        var again = asked(done);
        assertThat(again.main()).contains("Personne à inviter", "moins d'un jour");
        assertThat(admin.post("/clients/invitations", "list", list(done)).status()).isEqualTo(422);
        jobs.run(Rounds.JOB);
        assertThat(mailbox.of(at("a"))).hasSize(1);

        clock.pass(Duration.ofHours(25));
        admin = web.as(cast.admin());
        order(asked(done));
        jobs.run(Rounds.JOB);
        assertThat(mailbox.of(at("a"))).hasSize(2);
    }

    private static String list(Page done) {
        return done.path().substring(done.path().lastIndexOf('/') + 1);
    }

    @Test
    void keepTheirPace() {
        var list = new StringBuilder("Code;Company;E-mail\n");
        for (int i = 0; i < 150; i++) {
            list.append("P%1$d;Firm %1$d;p%1$d@@\n".formatted(i));
        }
        var going = order(asked(imported(list.toString())));
        jobs.run(Rounds.JOB);
        jobs.run(Rounds.JOB);
        assertThat(count("client_invitation where state = 'SENT'")).isEqualTo(Rounds.BATCH);
        clock.pass(Rounds.PAUSE);
        jobs.run(Rounds.JOB);
        assertThat(count("client_invitation where state = 'SENT'")).isEqualTo(150);
        assertThat(
                        count(
                                "mail where recipient like 'p%"
                                        + cast.firm().slug()
                                        + "-invited.example'"))
                .isEqualTo(150);
        assertThat(admin.open("site:" + going.path()).main()).contains("150 sur 150");
    }

    @Test
    void reachNobodyWhoCameMeanwhileAndStopWhenTold() {
        var going = order(asked(imported(LIST)));
        change("update account set state = 'ACTIVE' where identifier = 'beta'");
        jobs.run(Rounds.JOB);
        assertThat(mailbox.of(at("b"))).isEmpty();
        assertThat(admin.open("site:" + going.path()).main())
                .contains("2 sur 3", "Plus nécessaire", "Beta");
        assertThat(going.submit("/" + list(going)).status()).isEqualTo(422);

        clock.pass(Duration.ofHours(25));
        admin = web.as(cast.admin());
        var other = order(admin.open("/clients/invitations/new?clients=" + client("I4")));
        assertThat(other.submit("/" + list(other)).follow().main()).contains("Arrêtées");
        jobs.run(Rounds.JOB);
        assertThat(mailbox.of(at("g"))).hasSize(1);
    }

    @Test
    void goOnAfterACrashWithoutWritingTwice() {
        order(asked(imported(LIST)));
        // As a node leaves it that died after its first mail.
        change(
                """
                update client_invitation set state = 'SENT'
                 where domain_id = (select min(domain_id::text)::uuid from client_invitation)
                """);
        change(
                "update mass_invitation set sent = 1, next_batch_at = next_batch_at + interval '10 s'");
        jobs.run(Rounds.JOB);
        assertThat(count("mail where recipient like '%" + cast.firm().slug() + "-invited.example'"))
                .isZero();
        clock.pass(Rounds.PAUSE);
        jobs.run(Rounds.JOB);
        assertThat(count("mail where recipient like '%" + cast.firm().slug() + "-invited.example'"))
                .isEqualTo(2);
        assertThat(count("mass_invitation where state = 'SENT' and sent = 3")).isEqualTo(1);
    }

    @Test
    void reachTheClientsOfAFilterAndNobodyBehindAShield() {
        imported(LIST);
        change("update account set state = 'INVITED' where realm = 'CLIENT'");
        var list = admin.open("/clients?language=nl");
        var asked = admin.open("site:" + list.link("Inviter ces clients").orElseThrow());
        assertThat(asked.main()).contains("Langue").doesNotContain(cast.shielded().name());
        var everyone =
                admin.open(
                        "site:"
                                + admin.open("/clients")
                                        .link("Inviter tous les clients")
                                        .orElseThrow());
        order(everyone);
        jobs.run(Rounds.JOB);
        assertThat(mailbox.of(cast.owner().identifier())).hasSize(1);
        assertThat(mailbox.of(cast.helped().owner().identifier())).isEmpty();
    }

    @Test
    void areNotTheOtherFirms() {
        var done = imported(LIST);
        var going = order(asked(done));
        var other = web.as(world.freshFirm().admin());
        var path = going.path().replaceFirst("^/[^/]+/office", "");
        assertThat(other.open(path).status()).isEqualTo(404);
        assertThat(other.delete(path).status()).isEqualTo(404);
        assertThat(other.open("/clients/invitations/new?list=" + list(done)).main())
                .contains("Personne à inviter");
        assertThat(other.open("/clients/invitations/new?clients=" + client("I1")).main())
                .contains("Personne à inviter");
        assertThat(other.open("/clients/invitations/new?list=nonsense").status()).isLessThan(500);
    }
}
