package io.parvis.talk.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Refused;
import io.parvis.talk.chat.Chat.Holder;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChatTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Holder ANNE = new Holder(new AccountId(new UUID(0, 1)), "Anne");
    private static final Holder BART = new Holder(new AccountId(new UUID(0, 2)), "Bart");

    private final Chat queued =
            Chat.begun(
                    new ChatId(new UUID(0, 9)), Visitor.unknown("Zoé", "z@x.example"), "fr", NOW);
    private final Chat open = queued.taken(ANNE, null, NOW.plusSeconds(60));

    @Test
    void isTakenOnceAndTakenOverKnowingly() {
        assertThat(open.state()).isEqualTo(ChatState.OPEN);
        assertThatThrownBy(() -> open.taken(BART, null, NOW)).isInstanceOf(Refused.class);
        var over = open.taken(BART, ANNE.id(), NOW.plusSeconds(90));
        assertThat(over.holder()).isEqualTo(BART);
        assertThat(over.times().taken()).isEqualTo(NOW.plusSeconds(60));
        // Who was seen to have it has it no more.
        assertThatThrownBy(() -> over.taken(ANNE, ANNE.id(), NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void isAnsweredByWhomeverHasIt() {
        open.checkOfficeWrites(ANNE.id());
        assertThatThrownBy(() -> open.checkOfficeWrites(BART.id())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> queued.checkOfficeWrites(ANNE.id())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> open.passed(BART.id(), BART)).isInstanceOf(Refused.class);
        assertThat(open.passed(ANNE.id(), BART).holder()).isEqualTo(BART);
    }

    @Test
    void endsOnceAndStaysWithItsEmployeeUntilPutAway() {
        var ended = open.ended(NOW.plusSeconds(300));
        assertThat(ended.state()).isEqualTo(ChatState.ENDED);
        assertThatThrownBy(() -> ended.ended(NOW)).isInstanceOf(Refused.class);
        assertThatThrownBy(ended::checkVisitorWrites).isInstanceOf(Refused.class);
        assertThat(ended.done(null, NOW.plusSeconds(400)).times().ended())
                .isEqualTo(NOW.plusSeconds(300));
        assertThat(queued.ended(NOW).state()).as("nobody had it").isEqualTo(ChatState.DONE);
    }

    @Test
    void hasAnEnd() {
        var growing = queued;
        for (int line = 0; line < Chat.MOST_LINES; line++) {
            growing.checkVisitorWrites();
            growing = growing.said();
        }
        var full = growing;
        assertThatThrownBy(full::checkVisitorWrites)
                .isInstanceOf(Refused.class)
                .extracting(refused -> ((Refused) refused).said().key())
                .isEqualTo("chat.too-long");
    }
}
