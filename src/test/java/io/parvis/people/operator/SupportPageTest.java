package io.parvis.people.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.tenancy.Actor;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Place;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class SupportPageTest {

    @Autowired Web web;
    @Autowired World world;
    @Autowired Rows rows;

    private Visitor support() {
        return web.as(world.operator().support());
    }

    private static String firm(Cast cast) {
        return "/support/" + cast.firm().slug();
    }

    private static String domain(Cast cast, Place place) {
        return firm(cast) + "/domains/" + place.id();
    }

    @Test
    @Proves({"DOM-25", "D6"})
    void listsOnlyTheDomainsThatAreOpenToSupport() {
        var alma = world.alma();
        var page = support().open(firm(alma));
        assertThat(page.rows().eachText()).hasSize(1);
        assertThat(page.main()).contains(alma.helped().name());
        for (var closed :
                List.of(alma.bakery(), alma.starting(), alma.shielded(), alma.blocked())) {
            assertThat(page.main()).doesNotContain(closed.name());
        }
        assertThat(support().open(firm(alma) + "?q=zzz").rows()).isEmpty();
    }

    @Test
    @Proves({"DOM-25", "D6"})
    void showsSuchADomainToReadOnly() {
        var alma = world.alma();
        var page = support().open(domain(alma, alma.helped()));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.heading()).isEqualTo(alma.helped().name());
        assertThat(page.main()).contains(alma.helped().owner().name());
        assertThat(page.document().select("main form")).isEmpty();
        assertThat(page.links()).noneMatch(link -> link.contains("/office"));
    }

    @Test
    @Proves({"DOM-25", "D6"})
    void keepsSupportOutOfEveryOtherDomain() {
        var alma = world.alma();
        for (var closed :
                List.of(alma.bakery(), alma.starting(), alma.shielded(), alma.blocked())) {
            assertThat(support().open(domain(alma, closed)).status()).isEqualTo(404);
        }
        var elsewhere = firm(world.thuis()) + "/domains/" + alma.helped().id();
        assertThat(support().open(elsewhere).status()).isEqualTo(404);
        assertThat(support().open("/support/operator").status()).isEqualTo(404);
        assertThat(support().open("/support/nowhere").status()).isEqualTo(404);
        assertThat(support().open(firm(alma) + "/domains/nothing").status()).isEqualTo(404);
    }

    @Test
    @Proves({"DOM-25", "D6"})
    void seesNothingElseInTheDatabaseEither() {
        var alma = world.alma();
        var looking = world.operator().support().actor().supporting(alma.firm().id());
        for (var table : List.of("domain", "client")) {
            assertThat(ids(looking, "select id::text from " + table))
                    .containsExactly(alma.helped().id().toString());
        }
        assertThat(ids(looking, "select distinct domain_id::text from member"))
                .containsExactly(alma.helped().id().toString());
        assertThat(
                        rows.count(
                                looking,
                                "select count(*) from account where realm = 'CLIENT' and id <> '%s'"
                                        .formatted(alma.helped().owner().id())))
                .isZero();
        for (var table : List.of("credential", "session", "mail", "absence", "domain_opening")) {
            assertThat(rows.count(looking, "select count(*) from " + table)).isZero();
        }
        var elsewhere = world.operator().support().actor().supporting(world.thuis().firm().id());
        assertThat(ids(elsewhere, "select id::text from domain"))
                .containsExactly(world.thuis().helped().id().toString());
    }

    @Test
    void losesSightAsSoonAsTheFirmCloses() {
        var cast = world.freshFirm();
        var address = domain(cast, cast.helped());
        assertThat(support().open(address).status()).isEqualTo(200);
        rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql("update domain set access = 'FUNCTIONS' where id = ?")
                                .param(cast.helped().id())
                                .update());
        assertThat(support().open(address).status()).isEqualTo(404);
    }

    @Test
    void leavesATraceThatTheFirmCanRead() {
        var cast = world.freshFirm();
        support().open(domain(cast, cast.helped()));
        var page = web.as(cast.otherClerk()).open("/domains/" + cast.helped().id());
        assertThat(page.main())
                .contains(
                        world.operator().support().name(),
                        "bekeek het domein als platformondersteuning");
    }

    @Test
    @Proves("DOM-49")
    void isNoDoorForAFirmsPeople() {
        var alma = world.alma();
        for (Person person : alma.people()) {
            var page = web.as(person).open("site:/operator" + domain(alma, alma.helped()));
            assertThat(page.location()).as(person.role()).startsWith("/operator/sign-in");
        }
        var operator = web.as(world.operator().operator());
        assertThat(operator.open(domain(alma, alma.helped())).status()).isEqualTo(200);
    }

    private List<String> ids(Actor actor, String sql) {
        return rows.as(actor, jdbc -> jdbc.sql(sql).query(String.class).list());
    }
}
