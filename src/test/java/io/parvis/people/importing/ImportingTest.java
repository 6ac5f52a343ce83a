package io.parvis.people.importing;

import static io.parvis.people.importing.ImportWalk.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Clients from a spreadsheet: understood, tried out, taken in.
@ParvisTest
class ImportingTest {

    private static final String LIST =
            """
            Klantcode;Bedrijf;Voornaam;Naam;E-mail;Land;Telefoon;Btw-nummer;Taal
            K-1;Café Zuid;Els;Maes;els@zuid.example;België;0470 12 34 56;BE 0403.170.701;nl
            K-2;;Jan;Smets;jan@smets.example;Nederland;;;Nederlands
            """;

    @Autowired World world;
    @Autowired Web web;
    @Autowired Jobs jobs;
    @Autowired Rows rows;
    @Autowired Mailbox mailbox;

    Cast cast;
    Visitor admin;
    ImportWalk walk;

    @BeforeEach
    void aFirm() {
        cast = world.freshFirm();
        admin = web.as(cast.admin());
        walk = new ImportWalk(admin, jobs);
    }

    private int clients() {
        return rows.count(cast.firm().system(), "select count(*) from client");
    }

    @Test
    void writeNothingBeforeSomebodyHasSeenWhatWouldHappen() {
        var before = clients();
        var checked = walk.check(walk.mapping(LIST));
        assertThat(figure(checked, "Seraient créés")).isEqualTo("2");
        assertThat(checked.main()).contains("Rien n'est encore écrit");
        assertThat(clients()).isEqualTo(before);
    }

    @Test
    void makesClientsAsTheFormDoesAndTellsNobody() {
        var done = walk.run(walk.check(walk.mapping(LIST)));
        assertThat(figure(done, "Créés")).isEqualTo("2");
        assertThat(mailbox.of("els@zuid.example")).isEmpty();

        var list = admin.open("/clients?q=Zuid");
        var client = admin.open("site:" + list.all("td.main a").attr("href"));
        assertThat(client.heading()).isEqualTo("Café Zuid");
        assertThat(client.detail("Langue")).isEqualTo("Néerlandais");
        assertThat(client.detail("Numéro de TVA")).contains("BE0403170701");
        assertThat(client.main()).contains("a importé le client", "logo.png · 2");
        assertThat(
                        rows.count(
                                cast.firm().system(),
                                """
                                select count(*) from domain d
                                  join client c on c.firm_id = d.firm_id and c.id = d.id
                                  join member m on m.firm_id = d.firm_id and m.account_id = d.owner_id
                                 where c.code in ('K-1', 'K-2') and d.status = 'STARTUP'
                                   and c.email <> '' and c.login = c.email
                                """))
                .isEqualTo(2);
        assertThat(
                        rows.count(
                                cast.firm().system(),
                                "select count(*) from audit_entry where event = 'ImportFinished'"))
                .isEqualTo(1);
    }

    @Test
    void changesThoseWhoAreThereAndLeavesWhatIsEmpty() {
        walk.run(walk.check(walk.mapping(LIST)));
        var again =
                """
                Klantcode;Bedrijf;Voornaam;Naam;E-mail;Land;Telefoon;Btw-nummer;Taal
                K-1;Café Noord;;;els@zuid.example;;;;
                K-2;;Jan;Smets;jan@smets.example;Nederland;;;Nederlands
                """;
        var mapping = walk.mapping(again);
        assertThat(mapping.value("matching")).isNotEmpty();
        var done = walk.run(walk.check(mapping));
        assertThat(figure(done, "Modifiés")).isEqualTo("1");
        assertThat(figure(done, "Inchangés")).isEqualTo("1");
        assertThat(
                        rows.count(
                                cast.firm().system(),
                                """
                                select count(*) from client where code = 'K-1' and name = 'Café Noord'
                                   and phone = '+32470123456' and contact_name = 'Els'
                                """))
                .isEqualTo(1);
    }

    @Test
    void saysOfEachLineWhatIsWrongWithItAndTakesTheOthers() {
        var list =
                """
                Code;Company;E-mail;Country;Phone;Registered
                A1;Good;good@a.example;BE;;31/12/2020
                A2;Bad mail;nobody;BE;;
                A3;;c@a.example;BE;;
                A4;No country;d@a.example;Atlantis;;
                A5;Bad phone;e@a.example;BE;12;
                A1;Twice;f@a.example;BE;;
                A7;No mail;;BE;;
                A8;Bad day;h@a.example;BE;;31/31/2020
                """;
        var checked = walk.check(walk.mapping(list));
        assertThat(checked.column("Ligne")).containsExactly("3", "4", "5", "6", "7", "8", "9");
        assertThat(checked.column("Colonne"))
                .containsExactly(
                        "E-mail", "Aucun", "Country", "Phone", "Aucun", "Aucun", "Registered");
        assertThat(figure(checked, "Refusés")).isEqualTo("7");
        assertThat(checked.main()).contains("Le même client figure à la ligne 2");

        var report = admin.open("site:" + checked.link("Télécharger en CSV").orElseThrow());
        assertThat(report.source()).contains("nobody", "n'est pas une adresse e-mail.");

        assertThat(figure(walk.run(checked), "Créés")).isEqualTo("1");
        assertThat(
                        rows.count(
                                cast.firm().system(),
                                """
                                select count(*) from client
                                 where code = 'A1' and created_at::date = '2020-12-31'
                                """))
                .isEqualTo(1);
    }

    @Test
    void leavesOutWhoLooksLikeSomebodyUnlessToldOtherwise() {
        var list = "Company;E-mail\nTwin;%s\n".formatted(cast.owner().identifier());
        var mapping = walk.mapping("Code;" + list.replace("Twin", "T1;Twin"));
        var checked = walk.check(mapping);
        assertThat(figure(checked, "Écartés")).isEqualTo("1");
        assertThat(checked.main()).contains(cast.bakery().code());

        var taken = walk.check(admin.open("site:" + path(checked) + "/mapping"), "anyway", "true");
        assertThat(figure(taken, "Seraient créés")).isEqualTo("1");
        walk.run(taken);
        // One person, one sign-in, two clients.
        assertThat(
                        rows.count(
                                cast.firm().system(),
                                "select count(*) from member where account_id = ?",
                                cast.owner().id()))
                .isEqualTo(2);
    }

    private static String path(Page page) {
        return page.all("form[action$=/run]").attr("action").isEmpty()
                ? page.all("form[action*=/clients/imports/]").attr("action")
                : page.all("form[action$=/run]").attr("action").replace("/run", "");
    }

    @Test
    void readsWhateverEncodingAndSeparatorAndRemembersTheColumns() {
        var list = "Odd one\tWhom\tWhere\nCafé\tÉmile Noël\temile@noel.example\n";
        var bytes = list.getBytes(Charset.forName("windows-1252"));
        var mapping = walk.mapping(bytes);
        assertThat(mapping.main()).contains("Émile Noël");
        var columns = List.of("COMPANY", "FULL_NAME", "EMAIL");
        walk.check(mapping, "column", columns, "matching", "EMAIL");

        var again = walk.mapping(bytes);
        assertThat(again.all("select[name=column] option[selected]").eachAttr("value"))
                .isEqualTo(columns);
        var reread =
                admin.open(
                        again.all("form.filters").attr("action").replaceFirst("^/[^/]+/office", "")
                                + "?charset=UTF-16LE");
        assertThat(reread.status()).isLessThan(500);
    }

    @Test
    void asksHowDatesAreMeantWhenTheyCouldBeBoth() {
        var list = "Code;Company;E-mail;Registered\nD1;Day;d@day.example;03/04/2021\n";
        var mapping = walk.mapping(list);
        var refused = mapping.submit("/mapping");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fieldError("dates")).contains("deux façons");
        walk.run(walk.check(refused, "dates", "MONTH_FIRST"));
        assertThat(
                        rows.count(
                                cast.firm().system(),
                                "select count(*) from client where created_at::date = '2021-03-04'"))
                .isEqualTo(1);
    }

    @Test
    void isNotTheOtherFirms() {
        var mapping = walk.mapping(LIST);
        var path = mapping.all("form.filters").attr("action").replaceFirst("^/[^/]+/office", "");
        var other = web.as(world.freshFirm().admin());
        assertThat(other.open(path).status()).isEqualTo(404);
        assertThat(other.post(path.replace("/mapping", "/run")).status()).isEqualTo(404);
        assertThat(other.open(path.replace("/mapping", "/report")).status()).isEqualTo(404);
        assertThat(other.open("/clients/imports").main()).doesNotContain("logo.png");
    }

    @Test
    void changesNoClientBehindAShield() {
        var list =
                "Code;Company;E-mail\n%s;Grabbed;x@x.example\n".formatted(cast.shielded().code());
        var checked = walk.check(walk.mapping(list));
        assertThat(figure(checked, "Refusés")).isEqualTo("1");
        assertThat(checked.main()).doesNotContain(cast.shielded().name());
    }
}
