package io.parvis.people.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.jobs.Jobs;
import io.parvis.platform.sheets.XlsxSheet;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Workers that come as a list.
@ParvisTest
class StaffingTest {

    private static final String LIST =
            """
            Matricule;Nom complet;Statut;Téléphone;Pays;Langues parlées;IBAN
            W-1;Zoé Zeller;indépendant;0470 12 34 56;Belgique;Français, nl;BE71 0961 2345 6769
            W-2;Yann Zeller;;;;;BE71 0961 2345 6796
            W-1;Encore Zoé;;;;;
            ;Sans Numéro;;;;;
            W-3;Xavier Zeller;fantôme;;;;
            W-4;;;;;;
            0001;;;;;;
            """;

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Jobs jobs;
    @Autowired SettableClock clock;

    private Cast firm;

    @BeforeEach
    void oneFirm() {
        firm = world.freshFirm();
    }

    @Test
    void triesAListOutTakesItInAndTellsWhatItRefused() {
        var asked = brought(LIST);
        assertThat(asked.all("select option[selected]").eachText())
                .containsExactly(
                        "Numéro", "Nom", "Statut", "Téléphone", "Pays", "Langues parlées", "IBAN");
        assertThat(asked.main()).contains("•••• 6769").doesNotContain("BE71 0961 2345 6769");
        var tried = tried(asked);
        assertThat(figure(tried, "À ajouter")).isEqualTo("1");
        assertThat(figure(tried, "Inchangés")).isEqualTo("1");
        assertThat(figure(tried, "Refusés")).isEqualTo("5");
        assertThat(tried.main())
                .contains("Ce n'est pas un IBAN", "figure déjà à la ligne 2", "« fantôme »")
                .contains("Une ligne sans numéro n'est pas reprise", "Rien n'est encore écrit");
        assertThat(numbers()).isEqualTo("0001");

        var done = run(tried);
        assertThat(done.main()).contains("toutes les lignes ne sont pas reprises");
        assertThat(figure(done, "Ajoutés")).isEqualTo("1");
        assertThat(numbers()).isEqualTo("0001,W-1");
        assertThat(
                        kept(
                                "select string_agg(array_to_string(cells, ' '), ' ') from worker_list_line"))
                .contains("Yann Zeller")
                .doesNotContain("Zoé Zeller");
        var zoe = web.as(firm.admin()).open("/workers?q=Zeller").rows();
        assertThat(zoe.text()).contains("Zoé Zeller", "Indépendant");
    }

    @Test
    void givesTheRefusedLinesBackToBeCorrectedAndImportedAgain() {
        var done = run(tried(brought(LIST)));
        var report = web.as(firm.admin()).open("site:" + done.path() + "/report");
        assertThat(report.header("Content-Disposition")).contains("workers-refused.csv");
        assertThat(report.source())
                .contains("Ligne,Motif", "IBAN – Ce n'est pas un IBAN")
                .doesNotContain("indépendant");
        var corrected = report.source().replace("6796", "6769").replace("fantôme", "Stagiaire");
        var again = run(tried(brought(corrected)));
        assertThat(figure(again, "Ajoutés")).isEqualTo("2");
        assertThat(numbers()).isEqualTo("0001,W-1,W-2,W-3");
    }

    @Test
    void takesItsOwnExportAgainWithoutAnyChange() {
        run(tried(brought("No;Name;Phone;Remark\n7;-Zoé;0470123456;=1+1\n")));
        var mine = web.as(firm.admin()).open("/workers/export").source();
        assertThat(mine).contains("'+32470123456", "'-Zoé", "'=1+1");
        var tried = tried(brought(mine));
        assertThat(figure(tried, "Inchangés")).isEqualTo("2");
        assertThat(figure(tried, "À modifier")).isEqualTo("0");
        assertThat(figure(tried, "Refusés")).isEqualTo("0");
        assertThat(tried.main()).contains("Rien ne serait ajouté ni modifié");
        assertThat(tried.submit("/run").status()).isEqualTo(422);
    }

    @Test
    void givesOutWhomTheListShowsAndWritesItDown() {
        run(tried(brought("Nr;Naam;Secteur\n8;Zoé Maes;Nord\n9;Ugo Roels;Sud\n")));
        var list = web.as(firm.admin()).open("/workers?sector=Nord");
        var address = list.link("Exporter").orElseThrow();
        assertThat(web.as(firm.admin()).open("site:" + address).source())
                .contains("Zoé Maes")
                .doesNotContain("Ugo Roels", firm.worker().name());
        assertThat(
                        rows.count(
                                firm.firm().system(),
                                "select count(*) from audit_entry where changes::text like '%sector=Nord%'"))
                .isOne();
    }

    @Test
    void knowsAWorkerWhoseZerosASpreadsheetCutOff() {
        var done = run(tried(brought("Nr,Secteur\n1,Nord\n")));
        assertThat(figure(done, "Modifiés")).isEqualTo("1");
        assertThat(numbers()).isEqualTo("0001");
        assertThat(web.as(firm.admin()).open("/workers/" + firm.worker().id()).detail("Secteur"))
                .isEqualTo("Nord");
    }

    @Test
    void leavesTheAddressOfWhoeverHasAPortalToThePageThatTellsThem() {
        var tried = tried(brought("Nr,E-mail\n0001,other@workers.example\n"));
        assertThat(tried.main()).contains("Cet intervenant a un portail");
    }

    @Test
    void readsOtherEncodingsAndSeparators() {
        var windows = "Nr\tNom\n8\tZoé Œuvrard\n".getBytes(Charset.forName("windows-1252"));
        assertThat(figure(tried(brought(windows)), "À ajouter")).isEqualTo("1");
        assertThat(brought(windows).main()).contains("Zoé Œuvrard");
        var marked = "\uFEFFNumber,Name\n9,Zoé\n".getBytes(StandardCharsets.UTF_8);
        assertThat(figure(tried(brought(marked)), "À ajouter")).isEqualTo("1");
    }

    @Test
    void readsAWorkbook() throws IOException {
        var book = new ByteArrayOutputStream();
        try (var sheet = new XlsxSheet(book, "Workers")) {
            sheet.row(List.of("Nr", "Nom", "Secteur"));
            sheet.row(List.of(8, "Zoé Œuvrard", "Nord"));
        }
        run(tried(brought(book.toByteArray())));
        assertThat(numbers()).isEqualTo("0001,8");
    }

    @Test
    void refusesWhatIsNoList() {
        assertThat(sent(new byte[] {'M', 'Z', 0, 1, 2}).status()).isEqualTo(422);
        assertThat(sent("".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(422);
        assertThat(sent("Nr;Nom\n".getBytes(StandardCharsets.UTF_8)).fieldError("file"))
                .contains("aucune ligne");
        var lines =
                IntStream.range(0, 6_000)
                        .mapToObj(n -> "P" + n + ";Person")
                        .collect(Collectors.joining("\n", "Nr;Nom\n", "\n"));
        assertThat(sent(lines.getBytes(StandardCharsets.UTF_8)).fieldError("file"))
                .contains("plus de 5\u202f000 lignes");
        var asked = brought("Nr;Nom\n1;Zoé\n");
        assertThat(decided(asked, "", "NAME").summary()).contains("quelle colonne est le numéro");
        assertThat(decided(asked, "NUMBER", "NUMBER").status()).isEqualTo(422);
        assertThat(decided(asked, "NUMBER").status()).isEqualTo(422);
        assertThat(decided(asked, "NUMBER", "GHOST").status()).isEqualTo(422);
    }

    @Test
    void takesTheSameListOfTwoEmployeesOnce() {
        var mine = tried(brought("Nr;Nom\nW-5;Zoé\n"));
        var other = tried(brought("Nr;Nom\nW-5;Zoé\n"));
        mine.submit("/run");
        other.submit("/run");
        jobs.run(StaffRounds.JOB);
        assertThat(numbers()).isEqualTo("0001,W-5");
        assertThat(List.of(figure(again(mine), "Inchangés"), figure(again(other), "Inchangés")))
                .containsExactlyInAnyOrder("0", "1");
    }

    @Test
    void belongsToTheFirmAndToThoseWhoLookAfterWorkers() {
        var path = brought(LIST).path();
        var here = path.substring(firm.admin().door().length());
        var stranger = web.as(world.freshFirm().admin());
        assertThat(stranger.open(here).status()).isEqualTo(404);
        assertThat(stranger.open(here + "/report").status()).isEqualTo(404);
        assertThat(stranger.post(here + "/run").status()).isEqualTo(404);
        assertThat(stranger.delete(here).status()).isEqualTo(404);
        assertThat(web.as(firm.worker()).open("site:" + path).status()).isNotEqualTo(200);
        assertThat(web.as(firm.owner()).open("site:" + path).status()).isNotEqualTo(200);
        assertThat(web.at("").open("site:" + path).location()).contains("/sign-in");
        assertThat(web.as(firm.admin()).open("/workers/imports/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void isForgottenWhenRemoved() {
        var page = brought(LIST);
        assertThat(web.as(firm.admin()).delete("site:" + page.path()).follow().flash())
                .isEqualTo("La liste est supprimée.");
        assertThat(again(page).status()).isEqualTo(404);
    }

    /// What nobody took in holds bank accounts as they came.
    @Test
    void isForgottenAfterAMonth() {
        brought(LIST);
        clock.pass(Duration.ofDays(29));
        jobs.run(StaffRounds.PURGE);
        assertThat(kept("select count(*) from worker_list_line")).isEqualTo("7");
        clock.pass(Duration.ofDays(2));
        jobs.run(StaffRounds.PURGE);
        assertThat(kept("select count(*) from worker_list_line")).isEqualTo("0");
        assertThat(kept("select count(*) from worker_list")).isEqualTo("0");
    }

    private Page sent(byte[] file) {
        return web.as(firm.admin()).upload("/workers/imports", "file", file);
    }

    private Page brought(byte[] file) {
        return sent(file).follow();
    }

    private Page brought(String file) {
        return brought(file.getBytes(StandardCharsets.UTF_8));
    }

    private Page decided(Page asked, Object... columns) {
        var path = asked.path().substring(firm.admin().door().length());
        return web.as(firm.admin()).post(path + "/columns", "column", List.of(columns));
    }

    private Page tried(Page asked) {
        asked.submit("/columns").follow();
        jobs.run(StaffRounds.JOB);
        return again(asked);
    }

    private Page run(Page tried) {
        var sent = tried.submit("/run");
        jobs.run(StaffRounds.JOB);
        return sent.follow();
    }

    private Page again(Page page) {
        return web.as(firm.admin()).open("site:" + page.path());
    }

    private String numbers() {
        return kept("select string_agg(number, ',' order by number) from worker");
    }

    private String kept(String query) {
        return rows.as(firm.firm().system(), jdbc -> jdbc.sql(query).query(String.class).single());
    }

    private static String figure(Page page, String label) {
        return page.all(".stat").stream()
                .filter(stat -> stat.text().contains(label))
                .map(stat -> stat.text().replace(label, "").strip())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " on " + page.text()));
    }
}
