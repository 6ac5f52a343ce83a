package io.parvis.people.details;

import io.parvis.people.identity.Account;
import io.parvis.people.identity.Accounts;
import io.parvis.people.identity.Visit;
import io.parvis.people.menus.Detail;
import io.parvis.people.workers.Known;
import io.parvis.people.workers.OwnDetails;
import io.parvis.people.workers.WorkerEvent.WorkerChanged;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.mail.Letter;
import io.parvis.platform.mail.Post;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.PublicAddress;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells workers what became of their details. What it is about stands at the portal: mail is read by others too.
@Component
class Letters {

    private final OwnDetails own;
    private final Accounts accounts;
    private final Post post;
    private final PublicAddress site;

    Letters(OwnDetails own, Accounts accounts, Post post, PublicAddress site) {
        this.own = own;
        this.accounts = accounts;
        this.post = post;
        this.site = site;
    }

    void approved(Known worker, List<Detail> details) {
        send(worker, "mail.detail-approved", details.size());
    }

    void refused(Known worker, String word) {
        send(worker, "mail.detail-refused", word);
    }

    /// Whoever changed it: a worker whose pay goes elsewhere shall know.
    @EventListener
    void tell(WorkerChanged event) {
        if (event.changes().stream()
                .anyMatch(change -> change.what().equals("worker.bank-account"))) {
            send(own.get(event.worker()), "mail.bank-changed", "");
        }
    }

    private void send(Known worker, String mail, Object about) {
        if (worker.account() != null) {
            post.send(letter(accounts.get(worker.account()), mail, about));
        }
    }

    private Letter letter(Account to, String mail, Object about) {
        var firm = Visit.here().firm();
        return new Letter(
                firm.name(),
                to.email(),
                to.language(),
                Message.of(mail + ".subject", firm.name()),
                Message.of(
                        mail + ".body",
                        to.name(),
                        firm.name(),
                        site.of(Doors.path(firm.slug(), to.realm())) + "/details",
                        about));
    }
}
