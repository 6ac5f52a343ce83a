package io.parvis.talk.memos;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.tenancy.Realm;
import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MemosTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Mailbox mails;

    private Cast firm;
    private Visitor worker;
    private Visitor office;

    @BeforeEach
    void aWorkerAndTheOffice() {
        firm = world.freshFirm();
        worker = web.as(firm.worker());
        office = web.as(firm.admin());
    }

    @Test
    @Proves("PORT-03")
    void goFromAWorkerToTheOfficeAndBack() {
        worker.open("/messages").submit("/messages", "body", "I need <b>gloves</b>").follow();
        assertThat(office.open("/").main()).contains("Messages des intervenants");
        var list = office.open("/worker-messages");
        assertThat(list.main()).contains("1 intervenant attend d'être lu", "1 nouveau");
        var thread = office.open("site:" + list.all("td.main a").attr("href"));
        assertThat(thread.main()).contains(firm.worker().name(), "I need <b>gloves</b>");
        var sent = thread.submit(path(), "body", "They are ready for you").follow();
        assertThat(sent.flash()).isEqualTo("Votre message est envoyé.");
        assertThat(office.open("/worker-messages").main()).contains("Tout est lu");
        var mail = mails.last(firm.worker().identifier());
        assertThat(mail.body()).contains("/team/messages").doesNotContain("ready");
        assertThat(worker.open("/").main()).contains("Het kantoor schreef u een bericht.");
        var own = worker.open("/messages");
        assertThat(own.main()).contains("They are ready for you", firm.admin().name());
        own.submit("/messages/read").follow();
        assertThat(worker.open("/").main()).doesNotContain("Het kantoor schreef");
        assertThat(office.open(path()).main()).contains("Lu");
    }

    @Test
    void areReadWithoutAnAnswer() {
        worker.post("/messages", "body", "Thank you").follow();
        var thread = office.open(path());
        assertThat(thread.submit(path() + "/read").follow().main()).doesNotContain("Marquer");
        assertThat(office.open("/worker-messages").main()).contains("Tout est lu");
        assertThat(worker.open("/messages").main()).contains("Gelezen");
    }

    @Test
    void areKeptOnceHoweverOftenTheyAreSent() {
        var page = worker.open("/messages");
        page.submit("/messages", "body", "Late by ten minutes");
        page.submit("/messages", "body", "Late by ten minutes");
        assertThat(count()).isOne();
        assertThat(page.submit("/messages", "body", " ").fieldError("body")).isNotEmpty();
        assertThat(page.submit("/messages", "body", "x".repeat(4001)).status()).isEqualTo(422);
        assertThat(count()).isOne();
    }

    @Test
    void areNotWrittenToWhoeverCannotReadThem() {
        rows.as(
                firm.firm().system(),
                jdbc -> jdbc.sql("update worker set account_id = null").update());
        var page = office.open(path());
        assertThat(page.banners()).anyMatch(said -> said.contains("Personne ne le lirait"));
        assertThat(page.all("textarea")).isEmpty();
        assertThat(office.post(path(), "body", "Hello").status()).isEqualTo(422);
        assertThat(count()).isZero();
    }

    @Test
    void stayBetweenTheTwo() {
        worker.post("/messages", "body", "For the office alone").follow();
        var other = world.freshFirm();
        assertThat(web.as(other.worker()).open("/messages").main())
                .doesNotContain("For the office alone");
        assertThat(web.as(other.admin()).open(path()).status()).isEqualTo(404);
        assertThat(web.as(other.admin()).post(path(), "body", "x").status()).isEqualTo(404);
        assertThat(web.as(other.admin()).post(path() + "/read").status()).isEqualTo(404);
        assertThat(web.as(other.admin()).open("/worker-messages").main())
                .doesNotContain(firm.worker().name());
        assertThat(web.as(firm.owner()).open("/messages").status()).isEqualTo(404);
        assertThat(web.signedOut(firm.firm(), Realm.WORKER).open("/messages").status())
                .isEqualTo(303);
        assertThat(office.open("/workers/" + UUID.randomUUID() + "/messages").status())
                .isEqualTo(404);
    }

    private String path() {
        return "/workers/" + firm.worker().id() + "/messages";
    }

    private int count() {
        return rows.count(firm.firm().system(), "select count(*) from worker_memo");
    }
}
