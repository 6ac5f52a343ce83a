package io.parvis.papers.expected;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.tenancy.Realm;
import io.parvis.testing.ParvisTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Who deals with expected documents, and who does not.
@ParvisTest
class ExpectedWallsTest extends ExpectedRoom {

    private static final List<String> ACTS =
            List.of("/filing", "/acceptance", "/refusal", "/waiver", "/requests");

    @Test
    void standBetweenFirms() {
        var card = card();
        var articles = articles();
        var other = another();
        for (var path : List.of(ofWorker(card), ofClient(articles), LIST + "/" + card)) {
            assertThat(web.as(other.admin()).open(path).status()).as(path).isEqualTo(404);
        }
        for (var act : ACTS) {
            var sent =
                    web.as(other.admin())
                            .post(
                                    ofWorker(card) + act,
                                    "why",
                                    "x",
                                    "sent",
                                    card.toString(),
                                    "document",
                                    card.toString(),
                                    "until",
                                    "2030-01-01");
            assertThat(sent.status()).as(act).isEqualTo(404);
        }
        assertThat(web.as(other.worker()).open("/expected/" + card).status()).isEqualTo(404);
        assertThat(send(other.worker(), card, "2030-01-01").status()).isEqualTo(404);
        assertThat(web.as(other.owner()).open("/expected/" + articles).status()).isEqualTo(404);
        assertThat(web.as(other.admin()).open(MISSING).main()).contains("Il ne manque rien");
        var asked =
                web.as(other.admin())
                        .post(
                                MISSING + "/requests",
                                "of",
                                "WORKER",
                                "ids",
                                card + "_" + cast.worker().id());
        assertThat(asked.follow().flash()).contains("Aucun e-mail");
        assertThat(rows.count(cast.firm().system(), "select count(*) from expectation")).isZero();
    }

    @Test
    void standBetweenClientsAndWorkers() {
        var card = card();
        var articles = articles();
        assertThat(web.as(cast.owner()).open("/expected/" + card).status()).isEqualTo(404);
        assertThat(web.as(cast.worker()).open("/expected/" + articles).status()).isEqualTo(404);
        // Of whoever is of another kind, nothing is expected.
        var ofPersons = expect("CLIENT", "Pièce d'identité", Map.of("client", "INDIVIDUAL"));
        assertThat(web.as(cast.owner()).open("/expected/" + ofPersons).status()).isEqualTo(404);
        send(cast.owner(), articles, "");
        var document = sent();
        var elsewhere = web.as(cast.helped().owner());
        assertThat(elsewhere.open("/expected/" + articles).main()).doesNotContain("À vérifier");
        assertThat(elsewhere.open("/documents/" + document).status()).isEqualTo(404);
        var other = "/clients/" + cast.helped().id() + "/expected/" + articles;
        var accepted = web.as(cast.otherClerk()).post(other + "/acceptance", "sent", document);
        assertThat(accepted.status()).isEqualTo(422);
    }

    @Test
    void standBetweenWorkers() {
        var card = card();
        send(cast.worker(), card, "2030-01-01");
        var document = sent();
        rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql("update worker set account_id = null where id = ?")
                                .param(cast.worker().id())
                                .update());
        assertThat(web.as(cast.worker()).open("/expected/" + card).status()).isEqualTo(404);
        assertThat(web.as(cast.worker()).open("/documents/" + document).status()).isEqualTo(404);
    }

    @Test
    void standBeforeShieldedAndBlockedDomains() {
        var articles = articles();
        var shielded = "/clients/" + cast.shielded().id() + "/expected/" + articles;
        assertThat(office(shielded).status()).isEqualTo(404);
        assertThat(web.as(cast.otherClerk()).open(shielded).status()).isEqualTo(200);
        for (var act : ACTS) {
            var sent =
                    web.as(cast.clerk())
                            .post(
                                    shielded + act,
                                    "why",
                                    "x",
                                    "sent",
                                    articles.toString(),
                                    "document",
                                    articles.toString());
            assertThat(sent.status()).as(act).isEqualTo(404);
        }
        var all = expect("CLIENT", "Accord", Map.of());
        var blocked = cast.blocked().owner();
        assertThat(web.as(blocked).open("/expected/" + all).status()).isEqualTo(403);
        assertThat(send(blocked, all, "").status()).isEqualTo(403);
    }

    @Test
    void standBeforeWhoeverHasNoRight() {
        var articles = articles();
        for (var path : List.of(LIST, LIST + "/new", LIST + "/" + articles)) {
            assertThat(office(path).status()).as(path).isEqualTo(403);
        }
        assertThat(web.as(cast.clerk()).delete(LIST + "/" + articles).status()).isEqualTo(403);
        assertThat(office(MISSING).status()).isEqualTo(200);
        for (var realm : List.of(Realm.CLIENT, Realm.WORKER)) {
            var asked = web.signedOut(cast.firm(), realm).open("/expected/" + articles);
            assertThat(asked.location()).contains("/sign-in");
        }
        for (var path : List.of(MISSING, LIST, ofClient(articles))) {
            assertThat(web.signedOut(cast.firm(), Realm.STAFF).open(path).location())
                    .contains("/sign-in");
        }
    }

    /// The member of the world may see documents, and no more.
    @Test
    void standBeforePlainUsersAsFarAsTheirRightsReach() {
        var articles = articles();
        var member = web.as(cast.member());
        assertThat(member.open("/expected/" + articles).status()).isEqualTo(200);
        assertThat(send(cast.member(), articles, "").status()).isEqualTo(403);
        rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql("delete from member_right where account_id = ?")
                                .param(cast.member().id())
                                .update());
        assertThat(member.open("/expected/" + articles).status()).isEqualTo(403);
        assertThat(rows.count(cast.firm().system(), "select count(*) from expectation")).isZero();
    }

    @Test
    void standBeforeAnArchivedClient() {
        var articles = articles();
        send(cast.owner(), articles, "");
        rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql("update domain set closed = true where id = :id")
                                .param("id", cast.bakery().id())
                                .update());
        assertThat(office(ofClient(articles)).status()).isEqualTo(404);
        assertThat(office(MISSING).main()).doesNotContain(cast.bakery().name());
    }
}
