package io.parvis.people.clientele;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A search shows whoever holds what was typed: each once, over as many pages as it takes, the likeliest first.
@ParvisTest
@Proves({"CLI-24", "CLI-51"})
class SearchedClientsTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    Cast firm;
    Visitor admin;

    /// The first three hundred tell whether something is common; what is looked for is mostly among those after them.
    @BeforeEach
    void aFirmOfManyClients() {
        firm = world.freshFirm();
        admin = web.as(firm.admin());
        make(
                300,
                """
                select gen_random_uuid(), 'F-' || n, 'COMPANY', 'Filature ' || n, '', '{}', 'fr', 'BE',
                       current_moment() - interval '1 day'
                  from generate_series(1, :most) n
                """);
        make(
                120,
                """
                select gen_random_uuid(), 'M-' || lpad(n::text, 4, '0'), 'COMPANY',
                       (array['Dupont', 'Garage', 'Établissements', 'Atelier'])[1 + n % 4] || ' '
                       || (array['Verdier', 'du Pont', 'Dupont-Martin SRL', '100% Bio', 'Žuk_k Жук'])[1 + n % 5],
                       (array['Jan', 'Dupont', 'Renée'])[1 + n % 3],
                       jsonb_build_object('note', (array['du-pontage', '4711', ''])[1 + n % 3]),
                       'fr', 'BE', current_moment()
                  from generate_series(1, :most) n
                """);
    }

    private void make(int most, String clients) {
        rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        with made as (
                                            insert into client (id, code, kind, name, contact_name, own_fields, language,
                                                                country, created_at)
                                            %s
                                            returning id),
                                        joined as (
                                            insert into member (domain_id, account_id, joined_at)
                                            select id, :owner, current_moment() from made returning domain_id)
                                        insert into domain (id, owner_id, last_activity_at, created_at)
                                        select domain_id, :owner, current_moment(), current_moment() from joined
                                        """
                                                .formatted(clients))
                                .param("most", most)
                                .param("owner", firm.owner().id())
                                .update());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dupont",
                "DUP",
                "du",
                "u",
                "pont",
                "ont-m",
                "du pont",
                "e du",
                "établ",
                "tabliss",
                "atelier verd",
                "jan",
                "renee",
                "m-00",
                "0042",
                "042",
                "4711",
                "71",
                "-",
                "@",
                "100%",
                "%",
                "k_k",
                "жук",
                "k ж",
                "srl",
                "rl",
                "ier",
                "ier d",
                "pontage",
                "ntag",
                "ilature",
                "F-29"
            })
    void showsEachWhoHoldsItOnce(String typed) {
        var shown = codes("?q=" + URLEncoder.encode(typed, UTF_8).replace("+", "%20"));

        assertThat(shown).containsExactlyInAnyOrderElementsOf(holding(typed));
    }

    @Test
    void showsFirstWhoseNameBeginsWithIt() {
        var names = admin.open("/clients?q=dup").column("Nom");

        assertThat(names.subList(0, 30)).allMatch(name -> name.startsWith("Dupont"));
        assertThat(names.subList(30, 50)).noneMatch(name -> name.startsWith("Dupont"));
        assertThat(names.subList(30, 48)).allMatch(name -> name.contains(" Dupont-Martin"));
    }

    @Test
    void beginsAnewWhereNoPageCanHaveEnded() {
        var id = firm.bakery().id();

        assertThat(admin.open("/clients?q=dup&key=Dupont&id=" + id).column("Code"))
                .isEqualTo(admin.open("/clients?q=dup").column("Code"));
        assertThat(admin.open("/clients?q=dup&key=9&id=" + id).status()).isEqualTo(200);
    }

    private List<String> codes(String query) {
        var codes = new ArrayList<String>();
        var page = admin.open("/clients" + query);
        while (true) {
            codes.addAll(page.column("Code"));
            var next = page.all("a[rel=next]");
            if (next.isEmpty()) {
                return codes;
            }
            page = admin.open("site:" + next.attr("href"));
        }
    }

    private List<String> holding(String typed) {
        return rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        select c.code from client c join domain d on d.id = c.id
                                         where position(folded(?) in c.search) > 0 and c.archived_at is null
                                           and d.access = 'ALL_EMPLOYEES'
                                        """)
                                .param(typed)
                                .query(String.class)
                                .list());
    }
}
