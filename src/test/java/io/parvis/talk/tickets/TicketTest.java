package io.parvis.talk.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.people.domains.DomainId;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The states of a ticket, for each side.
class TicketTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final AccountId ALICE = new AccountId(UUID.randomUUID());
    private static final AccountId BOB = new AccountId(UUID.randomUUID());

    private static final Ticket BLANK =
            new Ticket(
                    new TicketId(UUID.randomUUID()),
                    new DomainId(UUID.randomUUID()),
                    UUID.randomUUID(),
                    "Question",
                    OfficeState.AWAITING_CLIENT,
                    ClientState.REVIEWED,
                    null,
                    ALICE,
                    true,
                    null,
                    null);

    @Test
    void waitsFromTheClientsFirstMessageUntilTheAnswer() {
        var asked = BLANK.writtenByClient(BOB, NOW);
        assertThat(asked.office()).isEqualTo(OfficeState.IN_PROGRESS);
        assertThat(asked.client()).isEqualTo(ClientState.IN_PROGRESS);
        assertThat(asked.member()).isEqualTo(BOB);

        var again = asked.writtenByClient(BOB, NOW.plusSeconds(60));
        assertThat(again.waitingSince()).isEqualTo(NOW);
        assertThat(again.clientWroteAt()).isEqualTo(NOW.plusSeconds(60));

        var answered = again.answered();
        assertThat(answered.waitingSince()).isNull();
        assertThat(answered.office()).isEqualTo(OfficeState.AWAITING_CLIENT);
        assertThat(answered.client()).isEqualTo(ClientState.NEW_MESSAGE);
    }

    @Test
    void isReviewedWhenWhatIsNewWasRead() {
        assertThat(BLANK.answered().read().client()).isEqualTo(ClientState.REVIEWED);
        var asked = BLANK.writtenByClient(BOB, NOW);
        assertThat(asked.read()).isEqualTo(asked);
    }

    @Test
    void isArchivedOnceAndComesBackWhenTheClientWrites() {
        var archived = BLANK.writtenByClient(BOB, NOW).archived();
        assertThat(archived.waitingSince()).isNull();
        assertThatThrownBy(archived::archived).isInstanceOf(Refused.class);
        assertThat(archived.writtenByClient(BOB, NOW).office()).isEqualTo(OfficeState.IN_PROGRESS);
        assertThat(archived.reopened(NOW).waitingSince()).isEqualTo(NOW);
        assertThatThrownBy(() -> BLANK.reopened(NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void standsInTheQueueAsIfItHadWaitedLongerByItsWeight() {
        var later = BLANK.writtenByClient(BOB, NOW.plus(Duration.ofMinutes(29)));
        var sooner = BLANK.writtenByClient(BOB, NOW);
        assertThat(later.rankedAt(30, NOW)).isBefore(sooner.rankedAt(0, NOW));
        assertThat(later.rankedAt(28, NOW)).isAfter(sooner.rankedAt(0, NOW));
    }

    @Test
    void returnsToTheResponsibleOnce() {
        var returned = BLANK.returned(ALICE);
        assertThat(returned.assignee()).isEqualTo(ALICE);
        assertThat(returned.returns()).isFalse();
    }
}
