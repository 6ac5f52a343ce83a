package io.parvis.people.sending;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Accounts;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.mail.Letter;
import io.parvis.platform.mail.OwnServer;
import io.parvis.platform.mail.OwnServers;
import io.parvis.platform.mail.Trial;
import io.parvis.platform.tenancy.Current;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends a mail to whoever asks, to see whether the firm's own server takes it.
@Component
class TryingServers {

    private final OwnServers servers;
    private final Accounts accounts;
    private final Trial trial;
    private final Events events;
    private final TransactionTemplate transaction;

    TryingServers(
            OwnServers servers,
            Accounts accounts,
            Trial trial,
            Events events,
            TransactionTemplate transaction) {
        this.servers = servers;
        this.accounts = accounts;
        this.trial = trial;
        this.events = events;
        this.transaction = transaction;
    }

    /// @return the address it went to
    /// @throws Refused with what the server said against it
    String send(Firm firm) {
        var server = servers.find().orElseThrow(NotFound::new);
        var letter = letter(firm, server);
        var mishap = trial.send(server, letter);
        Refused.when(!mishap.said().isEmpty(), mishap.key(), mishap.said());
        var taken = SendingChanged.of(firm, "sending.trial", "", "@sending.trial.taken");
        transaction.executeWithoutResult(_ -> events.publish(taken));
        return letter.recipient();
    }

    private Letter letter(Firm firm, OwnServer server) {
        var me = accounts.get(new AccountId(Current.actor().self()));
        return new Letter(
                firm.name(),
                me.email(),
                me.language(),
                Message.of("mail.trial.subject", firm.name()),
                Message.of("mail.trial.body", me.name(), firm.name(), server.host()));
    }
}
