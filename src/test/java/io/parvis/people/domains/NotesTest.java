package io.parvis.people.domains;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class NotesTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    Cast firm;
    Visitor admin;
    Visitor clerk;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        admin = web.as(firm.admin());
        clerk = web.as(firm.clerk());
    }

    @Test
    @Proves({"DOM-38", "DOM-39", "DOM-40", "DOM-41"})
    void popsUpForEveryEmployeeWhoOpensTheDomain() {
        assertThat(details(admin).all("#messages button").text())
                .contains("Ajouter une communication du back-office");
        var added =
                details(admin)
                        .submit("/messages", "text", "Closing in progress!\nCall first.")
                        .follow();
        assertThat(added.all("dialog[data-open-at-load=true]")).isEmpty();

        for (var visitor : List.of(clerk, admin, clerk)) {
            var dialog = details(visitor).all("dialog[data-open-at-load]").text();
            assertThat(dialog).contains("Closing in progress!", firm.admin().name());
        }
    }

    @Test
    @Proves("DOM-41")
    void isNeverSeenByTheClient() {
        details(admin).submit("/messages", "text", "Doubtful payer");
        details(admin).submit("/comments", "id", "", "version", "0", "text", "Broke the agreement");

        for (var path : List.of("", "/details", "/members", "/account")) {
            assertThat(web.as(firm.owner()).open(path).source())
                    .doesNotContain("Doubtful payer", "Broke the agreement");
        }
        for (var table : List.of("domain_message", "domain_comment")) {
            assertThat(
                            rows.count(
                                    firm.owner().in(firm.bakery().id()),
                                    "select count(*) from " + table))
                    .isZero();
        }
    }

    @Test
    @Proves("DOM-41")
    void isEditedAndRemoved() {
        clear("domain_message");
        details(admin).submit("/messages", "text", "First");
        var id = details(admin).all("dialog[id^=remove-]").attr("id").substring("remove-".length());

        var changed =
                details(admin).submit("/messages/" + id, "_method", "", "text", "Second").follow();
        assertThat(changed.all("#messages").text()).contains("Second").doesNotContain("First");

        admin.delete("/domains/" + firm.bakery().id() + "/messages/" + id, "version", 1);
        assertThat(details(admin).all("#messages").text()).doesNotContain("Second");
    }

    @Test
    @Proves({"DOM-42", "DOM-44", "DOM-46"})
    void keepsNewAndChangedCommentsOnSaveOnly() {
        clear("domain_comment");
        keep(List.of("", ""), List.of("0", "0"), List.of("Blocked on 1-5-2018", "  "));
        var comments = kept();
        assertThat(comments).containsExactly("Blocked on 1-5-2018");

        var form = details(admin);
        assertThat(form.all("#comments button[data-adds]").text())
                .isEqualTo("Ajouter un commentaire");
        form.submit("/comments", "text", "Blocked on 1-5-2018, paid since");

        assertThat(kept()).containsExactly("Blocked on 1-5-2018, paid since");
        assertThat(form.all("#comments form").attr("data-guard")).isNotEmpty();
        details(admin).submit("/comments", "text", "");
        assertThat(kept()).isEmpty();
    }

    @Test
    @Proves("DOM-43")
    void showsCommentsOnThisScreenOnly() {
        details(admin).submit("/comments", "id", "", "version", "0", "text", "Unmistakable remark");

        assertThat(details(clerk).text()).contains("Unmistakable remark");
        for (var path : List.of("/domains", "", "/domains/" + firm.bakery().id() + "/edit")) {
            assertThat(admin.open(path).source()).doesNotContain("Unmistakable remark");
        }
    }

    @Test
    @Proves("DOM-45")
    void offersATimestampWithNameAndMoment() {
        var stamp = details(admin).all("[data-stamp]").attr("data-stamp");

        assertThat(stamp).contains(firm.admin().name()).matches(".*\\d{4}.*\\d{2}:\\d{2}.*");
        assertThat(details(admin).all("[data-stamp]").eachText())
                .allMatch(text -> text.startsWith("+ "));
    }

    @Test
    void overwritesNobodysCommentAndLosesNoneTyped() {
        clear("domain_comment");
        keep(List.of(""), List.of("0"), List.of("Agreed by phone"));
        var mine = details(admin);
        details(web.as(firm.otherAdmin())).submit("/comments", "text", "Agreed by letter");

        var told = mine.submit("/comments", "text", "Agreed in person");

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.summary()).contains("Rien n'a été écrasé");
        assertThat(told.all("textarea").eachText()).contains("Agreed in person");
        assertThat(kept()).containsExactly("Agreed by letter");
    }

    @Test
    void overwritesNobodysMessageAndLosesNoneTyped() {
        clear("domain_message");
        details(admin).submit("/messages", "text", "Call first");
        var mine = details(admin);
        var id = mine.all("dialog[id^=remove-]").attr("id").substring("remove-".length());
        details(web.as(firm.otherAdmin()))
                .submit("/messages/" + id, "_method", "", "text", "Write");

        var told = mine.submit("/messages/" + id, "_method", "", "text", "Visit first");

        assertThat(told.status()).isEqualTo(422);
        var dialog = told.all("dialog[data-open-at-load]");
        assertThat(dialog.text()).contains("Son texte est conservé");
        assertThat(dialog.select("textarea").text()).isEqualTo("Visit first");
        assertThat(details(clerk).all("#messages").text()).contains("Write");
    }

    @Test
    void givesALongMessageBackInItsDialog() {
        var told = details(admin).submit("/messages", "text", "a".repeat(4001));

        assertThat(told.all("dialog#message-new[data-open-at-load] textarea").text()).hasSize(4001);
        assertThat(told.fieldError("text")).isNotEmpty();
    }

    @Test
    void refusesTextsThatAreEmptyTooLongOrOfAnotherDomain() {
        assertThat(details(admin).submit("/messages", "text", " ").status()).isEqualTo(422);
        assertThat(details(admin).submit("/messages", "text", "x".repeat(4001)).status())
                .isEqualTo(422);
        assertThat(keep(List.of(""), List.of("0"), List.of("x".repeat(10_001))).status())
                .isEqualTo(422);
        assertThat(keep(List.of("zz"), List.of("0"), List.of("x")).status()).isEqualTo(422);
        assertThat(keep(List.of("", ""), List.of("0"), List.of("x")).status()).isEqualTo(422);
        assertThat(
                        web.as(world.alma().admin())
                                .post(
                                        "/domains/" + firm.bakery().id() + "/messages",
                                        "text",
                                        "Hello")
                                .status())
                .isEqualTo(404);
    }

    private Page keep(List<String> ids, List<String> versions, List<String> texts) {
        return admin.post(
                "/domains/" + firm.bakery().id() + "/comments",
                "id",
                ids,
                "version",
                versions,
                "text",
                texts);
    }

    private List<String> kept() {
        return details(clerk).all("#comments .note").eachText();
    }

    private void clear(String table) {
        rows.as(firm.firm().system(), jdbc -> jdbc.sql("delete from " + table).update());
    }

    private Page details(Visitor visitor) {
        return visitor.open("/domains/" + firm.bakery().id());
    }
}
