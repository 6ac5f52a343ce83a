package io.parvis.papers.expected;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.ParvisTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Whose documents lack, and how they are asked for them.
@ParvisTest
class RequestsTest extends ExpectedRoom {

    @Test
    void areAskedOfSomeOrOfAll() {
        var id = articles();
        var list = office(MISSING);
        assertThat(list.column("Nom")).anyMatch(name -> name.contains(cast.bakery().name()));
        // The kind leaves out individuals, the shield whom the clerk may not see.
        assertThat(list.main())
                .doesNotContain(cast.starting().name())
                .doesNotContain(cast.shielded().name());
        var none = web.as(cast.clerk()).post(MISSING + "/requests", "of", "CLIENT", "q", "");
        assertThat(none.status()).isEqualTo(422);
        var row = id + "_" + cast.bakery().id();
        var one = web.as(cast.clerk()).post(MISSING + "/requests", "of", "CLIENT", "ids", row);
        assertThat(one.follow().flash()).contains("1 document sera");
        mail();
        assertThat(mails(cast.owner())).isOne();
        assertThat(mailbox.last(cast.owner().identifier()).body()).contains("- Statuts");
        var all =
                web.as(cast.otherClerk())
                        .post(MISSING + "/requests", "of", "CLIENT", "every", "true", "q", "");
        // The bakery was asked a moment ago.
        assertThat(all.follow().flash()).contains("2 documenten");
        mail();
        assertThat(mails(cast.owner())).isOne();
        assertThat(mails(cast.helped().owner())).isOne();
        var shielded = id + "_" + cast.shielded().id();
        var hidden =
                web.as(cast.clerk()).post(MISSING + "/requests", "of", "CLIENT", "ids", shielded);
        assertThat(hidden.follow().flash()).contains("Aucun e-mail");
    }

    @Test
    void sayWhoCannotBeReachedAndWhy() {
        expect("CLIENT", "Accord", Map.of());
        expect("WORKER", "Badge", Map.of());
        hire("Z1", "Zoé Sans", "");
        hire("Z2", "Yves Loin", "yves@loin.example");
        var workers = office(MISSING + "?of=WORKER");
        assertThat(workers.main()).contains("Pas d'adresse e-mail", "Pas encore de portail");
        assertThat(office(MISSING).main()).contains("Le portail est bloqué");
        web.as(cast.clerk()).post(MISSING + "/requests", "of", "WORKER", "every", "true", "q", "");
        web.as(cast.clerk()).post(MISSING + "/requests", "of", "CLIENT", "every", "true", "q", "");
        mail();
        assertThat(mailbox.of("yves@loin.example")).isEmpty();
        assertThat(mails(cast.blocked().owner())).isZero();
        assertThat(mails(cast.worker())).isOne();
    }

    private void hire(String number, String name, String email) {
        rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        insert into worker (id, number, nature, name, email, country, language, created_at)
                                        values (gen_random_uuid(), ?, 'EMPLOYEE', ?, ?, 'BE', 'fr', current_moment())
                                        """)
                                .params(number, name, email)
                                .update());
    }

    @Test
    void areNarrowedAndPaged() {
        var id = articles();
        card();
        assertThat(office(MISSING + "?q=nobody").main()).contains("Rien trouvé");
        assertThat(office(MISSING + "?state=EXPIRED").main()).contains("Rien trouvé");
        assertThat(office(MISSING + "?of=WORKER").main()).contains(cast.worker().name());
        assertThat(office(MISSING + "?of=nonsense&after=x&state=y").status()).isEqualTo(200);
        var office = web.as(cast.otherClerk());
        office.post("site:/" + cast.firm().slug() + "/office/client-filter/" + cast.helped().id());
        assertThat(office.open(MISSING + "?of=CLIENT").main()).doesNotContain(cast.bakery().name());
        var after = id + "_" + cast.bakery().id();
        assertThat(web.as(cast.otherClerk()).open(MISSING + "?of=CLIENT&after=" + after).status())
                .isEqualTo(200);
    }

    @Test
    void goOnWhereThePageEnded() {
        card();
        rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        insert into worker (id, number, nature, name, country, language, created_at)
                                        select gen_random_uuid(), 'Q' || n, 'EMPLOYEE', 'Q ' || n / 3, 'BE', 'fr', current_moment()
                                          from generate_series(1, 150) n
                                        """)
                                .update());
        var first = office(MISSING + "?of=WORKER");
        assertThat(first.main()).contains("151 documents");
        var next = first.all("a[href*=after]").eachAttr("href").getLast();
        var second = web.as(cast.clerk()).open("site:" + next);
        assertThat(first.rows()).hasSize(100);
        assertThat(second.rows()).hasSize(51);
    }

    @Test
    void comeBackAsOftenAsTheFirmAllowsAndEndOnceItIsThere() {
        var id = card();
        jobs.run(RequestRounds.REMINDERS);
        assertThat(mails(cast.worker())).isZero();
        office(ofWorker(id)).submit("/requests");
        mail();
        assertThat(office(ofWorker(id)).main()).contains("À redemander", "9 mars 2026");
        var soon = web.as(cast.clerk()).post(ofWorker(id) + "/requests");
        assertThat(soon.main()).contains("7 jours");
        clock.pass(Duration.ofDays(6));
        jobs.run(RequestRounds.REMINDERS);
        assertThat(mails(cast.worker())).isOne();
        clock.pass(Duration.ofDays(1));
        jobs.run(RequestRounds.REMINDERS);
        jobs.run(RequestRounds.REMINDERS);
        assertThat(mails(cast.worker())).isEqualTo(2);
        assertThat(office(ofWorker(id)).main()).contains("Rappel à");

        send(cast.worker(), id, "2026-06-30");
        clock.pass(Duration.ofDays(8));
        jobs.run(RequestRounds.REMINDERS);
        assertThat(mails(cast.worker())).isEqualTo(2);
        office(ofWorker(id)).submit("/acceptance", "until", "2026-06-30");
        clock.set(Instant.parse("2026-05-30T09:00:00Z"));
        jobs.run(RequestRounds.REMINDERS);
        assertThat(mails(cast.worker())).isEqualTo(2);
        clock.set(Instant.parse("2026-05-31T22:30:00Z"));
        jobs.run(RequestRounds.REMINDERS);
        assertThat(mailbox.last(cast.worker().identifier(), 3).body()).contains("geldig tot");
        clock.set(Instant.parse("2026-07-01T09:00:00Z"));
        jobs.run(RequestRounds.REMINDERS);
        assertThat(mailbox.last(cast.worker().identifier(), 4).body()).contains("vervallen op");
        assertThat(office(MISSING + "?of=WORKER&state=EXPIRED").main()).contains("Expiré");
    }

    @Test
    void stayAwayWhereTheFirmSaidSo() {
        var id = card("reminds", "false");
        office(ofWorker(id)).submit("/requests");
        mail();
        clock.pass(Duration.ofDays(30));
        jobs.run(RequestRounds.REMINDERS);
        assertThat(mails(cast.worker())).isOne();
    }

    @Test
    void lapseWhereThePortalDoesNotShowThem() {
        cast = world.freshFirm();
        var id = card();
        assertThat(office(MISSING + "?of=WORKER").main()).contains("activez d'abord");
        assertThat(office(ofWorker(id)).submit("/requests").status()).isEqualTo(422);
        assertThat(web.as(cast.worker()).open("/expected/" + id).status()).isEqualTo(404);
        assertThat(web.as(cast.worker()).open("").main()).doesNotContain("Carte");
    }
}
