package io.parvis.people.sending;

import io.parvis.people.identity.Visit;
import io.parvis.people.sending.SendingPage.Part;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.mail.OwnServers;
import io.parvis.platform.web.Fields;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts the page together.
@Component
class SendingFile {

    private static final Message STALE = Message.of(KeepingSending.STALE);

    private final SendingAddresses addresses;
    private final SendingBook book;
    private final OwnServers servers;

    SendingFile(SendingAddresses addresses, SendingBook book, OwnServers servers) {
        this.addresses = addresses;
        this.book = book;
        this.servers = servers;
    }

    @Transactional(readOnly = true)
    public SendingPage page() {
        return again(Part.NONE, Fields.empty());
    }

    /// Once more, with what was wrong about what was typed into one of the forms.
    @Transactional(readOnly = true)
    public SendingPage again(Part part, Fields typed) {
        var kept = book.get();
        var fields =
                typed.errors("").contains(STALE)
                        ? typed.fixed("version", "" + kept.version())
                        : typed;
        var server = servers.find().orElse(null);
        return new SendingPage(
                Visit.here().firm(),
                addresses.all(),
                kept,
                server,
                server == null ? null : servers.trouble().orElse(null),
                part,
                fields);
    }
}
