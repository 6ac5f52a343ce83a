package io.parvis.people.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A client is found although its name was mistyped, and a name that nobody bears any more is forgotten.
@ParvisTest
class MistypedSearchTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Jobs jobs;

    Cast firm;
    Visitor admin;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        admin = web.as(firm.admin());
    }

    @Test
    void forgivesATypingError() {
        var name = firm.bakery().name();
        var typed = name.substring(0, 3) + "x" + name.substring(4, name.indexOf(' '));

        var page = admin.open("/clients?q=" + typed);

        assertThat(page.banners().toString()).contains(typed);
        assertThat(page.column("Nom")).contains(name);
    }

    @Test
    void forgivesAnErrorInOneOfTwoWords() {
        var name = rename("Zirkonia Quellwasser");

        assertThat(admin.open("/clients?q=zirkonia+quelwaser").column("Nom")).containsExactly(name);
        assertThat(admin.open("/clients?q=zirkonya").column("Nom")).containsExactly(name);
        assertThat(admin.open("/clients?q=bxqzwf+quelwaser").rows()).isEmpty();
    }

    @Test
    void forgetsTheWordsThatNoClientIsCalledAnyMore() {
        rename("Zirkonia Quellwasser");
        rename("Zirkonia Tannenbaum");

        jobs.run("client-words");

        assertThat(words()).contains("zirkonia", "tannenbaum").doesNotContain("quellwasser");
        assertThat(words()).doesNotHaveDuplicates();
    }

    private String rename(String name) {
        rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql("update client set name = :name where id = :id")
                                .param("name", name)
                                .param("id", firm.bakery().id())
                                .update());
        return name;
    }

    private List<String> words() {
        return rows.as(
                firm.firm().system(),
                jdbc -> jdbc.sql("select word from client_word").query(String.class).list());
    }
}
