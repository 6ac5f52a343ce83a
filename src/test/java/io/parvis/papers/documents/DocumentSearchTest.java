package io.parvis.papers.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.tenancy.Current;
import io.parvis.testing.Page;
import io.parvis.testing.Papers;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Documents found by what they say.
@ParvisTest
class DocumentSearchTest extends DocumentRoom {

    private static final String OFFICE =
            "<w:d xmlns:w='w'><w:p><w:t>Facturation trimestrielle</w:t></w:p></w:d>";

    @Autowired ReadingDocuments reading;

    @Test
    void areFoundByWordsAndTheirBeginnings() {
        file(shelf(), "bail.pdf", Papers.pdf("Le loyer est indexé chaque année à Liège"));
        file(shelf(), "offre.docx", Papers.zip(Map.of("word/document.xml", OFFICE)));
        file(shelf(), "note.txt", "Rappel : facture impayée".getBytes(UTF_8));
        assertThat(found(cast.clerk(), shelf(), "bai")).containsExactly("bail");
        assertThat(found(cast.clerk(), shelf(), "loyer")).isEmpty();
        read();
        assertThat(found(cast.clerk(), shelf(), "LOYER liege")).containsExactly("bail");
        assertThat(found(cast.clerk(), shelf(), "fact")).containsExactly("note", "offre");
        assertThat(found(cast.clerk(), shelf(), "facturation")).containsExactly("offre");
        assertThat(found(cast.clerk(), shelf(), "actur")).isEmpty();
        assertThat(found(cast.clerk(), shelf(), "loyer facture")).isEmpty();
        assertThat(found(cast.clerk(), shelf(), "ba")).containsExactly("bail");
        var page = search(cast.clerk(), shelf(), "liege");
        assertThat(page.all("mark").eachText()).containsExactly("Liège");
        assertThat(page.all(".excerpt").text()).contains("chaque année à Liège");
    }

    @Test
    void areFoundByWhatTheyAreCalledNow() {
        var page = file(shelf(), "bail.pdf", PDF);
        web.as(cast.clerk()).post(page, "label", "Été 2026", "folder", "Baux");
        assertThat(found(cast.clerk(), shelf(), "bail")).isEmpty();
        assertThat(found(cast.clerk(), shelf(), "ete 2026")).containsExactly("Été 2026");
        var inFolder = web.as(cast.clerk()).open(shelf() + "?q=ete&folder=Baux");
        assertThat(inFolder.rows()).hasSize(1);
        assertThat(web.as(cast.clerk()).open(shelf() + "?q=ete&folder=Autre").rows()).isEmpty();
    }

    @Test
    void areFoundByNobodyWhoMayNotReadThem() {
        file(shelf(), "bail.pdf", Papers.pdf("loyer"));
        add(cast.clerk(), shelf(), Map.of(), Map.of("projet.pdf", Papers.pdf("loyer")));
        var company = Map.of("tarifs.pdf", Papers.pdf("loyer"));
        add(cast.admin(), COMPANY, Map.of("portal", "true"), company);
        read();
        assertThat(found(cast.owner(), "/documents", "loyer")).containsExactly("tarifs", "bail");
        assertThat(found(cast.helped().owner(), "/documents", "loyer")).containsExactly("tarifs");
        assertThat(found(cast.worker(), "/documents", "loyer")).isEmpty();
        assertThat(found(cast.admin(), COMPANY, "loyer")).containsExactly("tarifs");
        assertThat(found(cast.clerk(), shelf(), "loyer")).containsExactly("projet", "bail");
        assertThat(found(another().owner(), "/documents", "loyer")).isEmpty();
    }

    @Test
    void areLookedForWhateverIsTyped() {
        file(shelf(), "bail.pdf", PDF);
        for (var odd :
                List.of("'", "bail' & !x | (y:*", "\\", ":*", "%", "é\u0301", "a ".repeat(300))) {
            assertThat(search(cast.clerk(), shelf(), odd).status()).as(odd).isEqualTo(200);
        }
        assertThat(found(cast.clerk(), shelf(), "(bail:*!)")).containsExactly("bail");
        assertThat(found(cast.clerk(), shelf(), "&")).isEmpty();
    }

    private String file(String shelf, String name, byte[] content) {
        return add(cast.clerk(), shelf, Map.of("portal", "true"), Map.of(name, content));
    }

    private void read() {
        Current.run(cast.firm().system(), reading::read);
    }

    private List<String> found(Person reader, String list, String typed) {
        return search(reader, list, typed).rows().select("td.main a").eachText();
    }

    private Page search(Person reader, String list, String typed) {
        return web.as(reader).open(list + "?q=" + URLEncoder.encode(typed, UTF_8));
    }
}
