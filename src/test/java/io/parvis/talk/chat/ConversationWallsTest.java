package io.parvis.talk.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.people.clients.DeletingClients;
import io.parvis.people.domains.DomainId;
import io.parvis.platform.tenancy.Current;
import io.parvis.testing.Cast;
import io.parvis.testing.LiveChats;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who finds a chat, and who does not.
@ParvisTest
class ConversationWallsTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Chats chats;
    @Autowired Lines lines;
    @Autowired Queue queue;
    @Autowired DeletingClients deleting;

    private Cast cast;
    private Visitor owner;
    private Visitor clerk;
    private Talk talk;

    @BeforeEach
    void aFirmThatChats() {
        cast = world.freshFirm();
        LiveChats.on(cast, rows);
        owner = web.as(cast.owner());
        clerk = web.as(cast.clerk());
        talk = new Talk(cast, chats, lines);
    }

    private List<UUID> onTheDesk(Person employee) {
        return Current.as(employee.actor(), () -> queue.entries(null)).stream()
                .map(Queue.Entry::id)
                .toList();
    }

    @Test
    void staysBehindTheShieldAndWithItsClient() {
        var shielded = web.as(cast.twice());
        shielded.post("/current-domain", "domain", cast.shielded().id());
        var id = Talk.begin(shielded, "A secret");
        assertThat(talk.chat(id).visitor().domain()).isEqualTo(new DomainId(cast.shielded().id()));
        assertThat(clerk.open("/chat/" + id).status()).isEqualTo(404);
        assertThat(clerk.post("/chat/" + id + "/holder").status()).isEqualTo(404);
        assertThat(clerk.open("/chat/" + id + "/files/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(onTheDesk(cast.clerk())).doesNotContain(id);
        assertThat(onTheDesk(cast.otherClerk())).contains(id);
        var inside = web.as(cast.otherClerk());
        assertThat(inside.post("/chat/" + id + "/holder").status()).isEqualTo(204);
        assertThat(
                        inside.post("/chat/" + id + "/colleague", "employee", cast.clerk().id())
                                .source())
                .contains("afgeschermd");
        // Neither another client, nor a colleague of the visitor's, nor another firm.
        assertThat(owner.open("/chat?chat=" + id).status()).isEqualTo(404);
        assertThat(Talk.say(owner, id, "Let me in").status()).isEqualTo(404);
        var foreign = world.freshFirm();
        LiveChats.on(foreign, rows);
        assertThat(web.as(foreign.admin()).open("/chat/" + id).status()).isEqualTo(404);
        assertThat(web.as(foreign.owner()).open("/chat?chat=" + id).status()).isEqualTo(404);
    }

    @Test
    void isSeenByNoColleagueOfTheVisitorAtTheClient() {
        var id = Talk.begin(owner, "Hello");
        assertThat(web.as(cast.delegate()).open("/chat?chat=" + id).status()).isEqualTo(404);
        assertThat(web.as(cast.member()).post("/chat/" + id + "/end").status()).isEqualTo(404);
    }

    @Test
    void goesWithItsClient() {
        var id = Talk.begin(owner, "Forget me");
        Current.as(
                cast.admin().actor(), () -> deleting.delete(Set.of(cast.bakery().id()), Set.of()));
        assertThat(
                        rows.count(
                                cast.firm().system(),
                                "select count(*) from chat_line where chat_id = ?",
                                id))
                .isZero();
    }
}
