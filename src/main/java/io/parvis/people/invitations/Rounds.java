package io.parvis.people.invitations;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parvis.people.firm.Firm;
import io.parvis.people.firm.Firms;
import io.parvis.people.identity.Accounts;
import io.parvis.people.invitations.InvitationEvent.InvitationsSent;
import io.parvis.platform.jobs.Job;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends invitations in the background, with the sight of whoever ordered them, and no faster than mail servers like:
/// six hundred a minute for each firm.
@Component
class Rounds {

    static final String JOB = "invitations";
    static final Duration PAUSE = Duration.ofSeconds(10);
    static final int BATCH = 100;

    private final MassInvitations masses;
    private final Invitations invitations;
    private final Sending sending;
    private final Whose whose;
    private final Within within;

    Rounds(
            MassInvitations masses,
            Invitations invitations,
            Sending sending,
            Whose whose,
            Within within) {
        this.masses = masses;
        this.invitations = invitations;
        this.sending = sending;
        this.whose = whose;
        this.within = within;
    }

    /// Who ordered it, and where.
    @Component
    record Whose(Firms firms, Accounts accounts) {}

    /// A transaction, what time it is in it, and whom to tell.
    @Component
    record Within(TransactionTemplate transaction, Clock clock, Events events) {}

    /// Sends this firm's next batch.
    void goRound() {
        var now = within.clock.instant();
        Optional<UUID> turn =
                within.transaction.execute(_ -> masses.takeTurn(now, now.plus(PAUSE)));
        if (turn != null && turn.isPresent()) {
            var firm = whose.firms.get(Current.actor().inFirm());
            var author = whose.accounts.get(masses.get(turn.get()).author());
            Current.run(author.acting(firm), () -> send(firm, turn.get()));
        }
    }

    private void send(Firm firm, UUID mass) {
        for (var client : invitations.waiting(mass, BATCH)) {
            if (!sending.send(firm, mass, client)) {
                return;
            }
        }
        within.transaction.executeWithoutResult(_ -> endIfDone(mass));
    }

    private void endIfDone(UUID mass) {
        if (masses.lock(mass).state() == MassState.SENDING
                && invitations.waiting(mass, 1).isEmpty()) {
            masses.end(mass, MassState.SENT, within.clock.instant());
            within.events.publish(new InvitationsSent(mass));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Declaring {

        @Bean
        Job invitationRounds(Rounds rounds) {
            return Job.inEachOpenFirm(JOB, Schedules.fixedDelay(PAUSE), rounds::goRound);
        }
    }
}
