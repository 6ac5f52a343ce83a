package io.parvis.people.workers;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class WorkersPageTest {

    private static final String IBAN = "BE71 0961 2345 6769";

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    private Cast firm;

    @BeforeEach
    void oneFirm() {
        firm = world.freshFirm();
    }

    @Test
    void takesAWorkerInWithTheNextNumber() {
        var page = add(firm.clerk(), "name", "Zoé Zeller").follow();
        assertThat(page.heading()).isEqualTo("Zoé Zeller");
        assertThat(page.flash()).isEqualTo("Zoé Zeller est ajouté.");
        assertThat(page.detail("Numéro")).isEqualTo("0002");
        assertThat(page.detail("Statut")).isEqualTo("Indépendant");
        assertThat(page.detail("Téléphone")).isEqualTo("0470 12 34 56");
        assertThat(page.detail("Compétences")).isEqualTo("Cuisine, repassage");
        assertThat(page.detail("Langues parlées")).isEqualTo("Français, Arabe");
        assertThat(page.main()).contains(firm.clerk().name() + " a ajouté cet intervenant");
    }

    @Test
    void showsTheBankAccountMaskedAndInFullOnlyToWhoeverMay() {
        var page = add(firm.admin(), "name", "Zoé Zeller", "iban", IBAN).follow();
        assertThat(page.detail("IBAN")).startsWith("BE•• •••• 6769");
        assertThat(page.source()).doesNotContain(IBAN, "0961");
        var edit = web.as(firm.clerk()).open("site:" + page.path() + "/edit");
        assertThat(edit.source()).contains("BE•• •••• 6769").doesNotContain("0961");
        var shown = page.submit("/bank-account");
        assertThat(shown.detail("IBAN")).startsWith(IBAN);
        assertThat(shown.main()).contains("a lu le compte bancaire en entier");
        assertThat(web.as(firm.clerk()).post(within(page) + "/bank-account").status())
                .isEqualTo(403);
        assertThat(kept("select encode(sealed, 'escape') from worker_bank")).doesNotContain("0961");
    }

    @Test
    void refusesWhatCannotBeMeant() {
        assertThat(add(firm.admin(), "name", "").fieldError("name")).isNotEmpty();
        assertThat(add(firm.admin(), "number", "0001").fieldError("number"))
                .isEqualTo("Un autre intervenant a ce numéro.");
        assertThat(add(firm.admin(), "number", "n° 1").fieldError("number")).isNotEmpty();
        assertThat(add(firm.admin(), "nature", "GHOST").status()).isEqualTo(422);
        assertThat(add(firm.admin(), "phone", "12").fieldError("phone")).isNotEmpty();
        assertThat(add(firm.admin(), "email", "zoe").fieldError("email")).isNotEmpty();
        assertThat(add(firm.admin(), "iban", "BE71 0961 2345 6796").fieldError("iban"))
                .contains("Ce n'est pas un IBAN");
        assertThat(add(firm.admin(), "skills", "x".repeat(41)).fieldError("skills")).isNotEmpty();
        assertThat(add(firm.admin(), "languages", "xx").status()).isEqualTo(422);
        assertThat(add(firm.admin(), "name", "", "street", "Rue Haute 1").value("street"))
                .isEqualTo("Rue Haute 1");
        assertThat(names(list(""))).containsExactly(firm.worker().name());
    }

    @Test
    void changesWhatIsKnownAndTellsIt() {
        var edit = web.as(firm.admin()).open("/workers/" + firm.worker().id() + "/edit");
        var page = edit.submit(id(), "sector", "Nord", "number", "W-7").follow();
        assertThat(page.flash()).isEqualTo("Les modifications sont enregistrées.");
        assertThat(page.detail("Secteur")).isEqualTo("Nord");
        assertThat(page.main()).contains("a modifié les données", "0001 → W-7");
        var again = edit.submit(id(), "sector", "Sud");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.summary()).contains("Quelqu'un d'autre a modifié cet intervenant");
        assertThat(again.submit(id()).follow().detail("Secteur")).isEqualTo("Sud");
    }

    @Test
    void callsTheWorkerTheSameAtThePortal() {
        var edit = web.as(firm.admin()).open("/workers/" + firm.worker().id() + "/edit");
        edit.submit(id(), "name", "Fabrice Nouveau");
        assertThat(web.as(firm.worker()).open("").heading()).isEqualTo("Dag Fabrice Nouveau");
    }

    @Test
    void narrowsTheListAndKeepsTheFilterInTheAddress() {
        add(firm.admin(), "name", "Zoé Zeller", "sector", "Nord & Est");
        add(firm.admin(), "name", "Yann Zeller", "email", "", "nature", "EMPLOYEE");
        assertThat(names(list("?q=zoe"))).containsExactly("Zoé Zeller");
        assertThat(names(list("?q=0003"))).containsExactly("Yann Zeller");
        assertThat(names(list("?portal=NO_ADDRESS"))).containsExactly("Yann Zeller");
        assertThat(names(list("?portal=ACTIVE"))).containsExactly(firm.worker().name());
        assertThat(names(list("?skill=Cuisine&nature=CONTRACTOR"))).containsExactly("Zoé Zeller");
        var north = list("?sector=Nord%20%26%20Est&q=zeller");
        assertThat(names(north)).containsExactly("Zoé Zeller");
        assertThat(north.main()).contains("Secteur : Nord & Est", "Annuler le filtre");
        assertThat(north.links()).contains(door() + "/workers?sector=Nord%20%26%20Est");
        assertThat(list("?portal=NOBODY&after=1&q=%00").status()).isEqualTo(200);
        assertThat(list("?q=%25").rows()).isEmpty();
    }

    @Test
    void turnsPages() {
        rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        insert into worker (id, number, nature, name, country, language, created_at)
                                        select gen_random_uuid(), 'P' || n, 'EMPLOYEE', 'Person ' || to_char(n, 'FM000'),
                                               'BE', 'fr', current_moment()
                                          from generate_series(0, 99) n
                                        """)
                                .update());
        var first = list("?q=person");
        assertThat(names(first)).hasSize(WorkerList.PAGE).startsWith("Person 000");
        var last = web.as(firm.admin()).open("site:" + first.link("Suivant").orElseThrow());
        assertThat(names(last)).hasSize(WorkerList.PAGE).startsWith("Person 050");
        assertThat(last.link("Suivant")).isEmpty();
        assertThat(last.link("Précédent")).isPresent();
    }

    @Test
    void archivesAndRestores() {
        var page = web.as(firm.admin()).open("/workers/" + firm.worker().id());
        var worker = web.as(firm.worker());
        assertThat(worker.open("").status()).isEqualTo(200);
        var gone = page.submit("/archive").follow();
        assertThat(gone.main()).contains("Archivé", "a archivé cet intervenant");
        assertThat(worker.open("").location()).contains("/team/sign-in");
        assertThat(names(list(""))).isEmpty();
        assertThat(names(list("?archived=true"))).containsExactly(firm.worker().name());
        assertThat(page.submit("/archive").status()).isEqualTo(422);
        assertThat(web.as(firm.admin()).open("/workers/" + firm.worker().id() + "/edit").status())
                .isEqualTo(422);
        var back = gone.submit("/archive").follow();
        assertThat(back.main()).contains("Pas de portail");
        assertThat(names(list(""))).containsExactly(firm.worker().name());
    }

    @Test
    @Proves("PORT-12")
    void letsAWorkerSeeTheirOwnDetailsOnly() {
        add(firm.admin(), "name", "Zoé Zeller");
        web.as(firm.admin())
                .open("/workers/" + firm.worker().id() + "/edit")
                .submit(id(), "remark", "Never late", "iban", IBAN, "street", "Hoogstraat 1");
        var own = web.as(firm.worker()).open("/details");
        assertThat(own.heading()).isEqualTo("Mijn gegevens");
        assertThat(own.detail("Nummer")).isEqualTo("0001");
        assertThat(own.detail("Adres")).startsWith("Hoogstraat 1");
        assertThat(own.detail("Bankrekening")).isEqualTo("BE•• •••• 6769");
        assertThat(own.text()).doesNotContain("Never late", "Zoé Zeller");
        assertThat(rows.count(firm.worker().actor(), "select count(*) from worker")).isOne();
        assertThat(rows.count(firm.worker().actor(), "select count(*) from worker_bank")).isZero();
    }

    @Test
    void isNobodyElsesBusiness() {
        var here = "/workers/" + world.thuis().worker().id();
        var admin = web.as(firm.admin());
        assertThat(admin.open(here).status()).isEqualTo(404);
        assertThat(admin.open(here + "/edit").status()).isEqualTo(404);
        assertThat(admin.open(here + "/portal").status()).isEqualTo(404);
        assertThat(admin.post(here + "/archive").status()).isEqualTo(404);
        assertThat(admin.open("/workers/1").status()).isEqualTo(404);
        assertThat(list("").text()).doesNotContain(world.thuis().worker().name());
        assertThat(rows.count(firm.owner().in(firm.bakery().id()), "select count(*) from worker"))
                .isZero();
        assertThat(web.at(firm.admin().door()).open("/workers").location()).contains("/sign-in");
    }

    private Page add(Person by, Object... namesAndValues) {
        var visitor = web.as(by);
        return visitor.open("/workers/new").submit("/workers", with(namesAndValues));
    }

    private static Object[] with(Object... typed) {
        var values = new java.util.LinkedHashMap<Object, Object>();
        values.put("name", "Zoé Zeller");
        values.put("nature", "CONTRACTOR");
        values.put("email", "zoe." + UUID.randomUUID() + "@workers.example");
        values.put("phone", "0470/12.34.56");
        values.put("language", "fr");
        values.put("languages", List.of("ar", "fr"));
        values.put("skills", "repassage, Cuisine,, Repassage");
        for (int i = 0; i < typed.length; i += 2) {
            values.put(typed[i], typed[i + 1]);
        }
        return values.entrySet().stream()
                .flatMap(one -> java.util.stream.Stream.of(one.getKey(), one.getValue()))
                .toArray();
    }

    private Page list(String filter) {
        return web.as(firm.admin()).open("/workers" + filter);
    }

    private String id() {
        return "/workers/" + firm.worker().id();
    }

    private String door() {
        return firm.admin().door();
    }

    private String within(Page page) {
        return page.path().substring(door().length());
    }

    private String kept(String query) {
        return rows.as(firm.firm().system(), jdbc -> jdbc.sql(query).query(String.class).single());
    }

    private static List<String> names(Page page) {
        return page.all("td.main a").eachText();
    }
}
