package io.parvis.trust.synchronising;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Account;
import io.parvis.people.identity.Accounts;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Role;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.mail.Letter;
import io.parvis.platform.mail.Post;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.PublicAddress;
import io.parvis.trust.synchronising.SyncEvent.SyncPlanned;
import org.springframework.stereotype.Component;

/// Tells what was planned; and the administrators, where it waits for one of them.
@Component
class Outcry {

    private final Accounts accounts;
    private final Post post;
    private final PublicAddress site;
    private final Events events;

    Outcry(Accounts accounts, Post post, PublicAddress site, Events events) {
        this.accounts = accounts;
        this.post = post;
        this.site = site;
        this.events = events;
    }

    void planned(SyncPlanned planned) {
        events.publish(planned);
        if (planned.held()) {
            var firm = Visit.here().firm();
            accounts.active(Role.PORTAL_ADMINISTRATOR)
                    .forEach(reader -> post.send(letter(firm, planned, reader)));
        }
    }

    private Letter letter(Firm firm, SyncPlanned planned, Account reader) {
        var path = Doors.path(firm.slug(), Realm.STAFF) + "/settings/synchronisations/";
        return new Letter(
                firm.name(),
                reader.email(),
                reader.language(),
                Message.of("mail.synchronisation-held.subject", planned.counts().closing()),
                Message.of(
                        "mail.synchronisation-held.body",
                        reader.name(),
                        planned.counts().closing(),
                        site.of(path + planned.synchronisation())));
    }
}
