package io.parvis.talk.incoming;

import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.ArrayList;
import java.util.List;

/// One visit to the mailbox. A mail leaves the inbox after it was taken; should we be cut off between the two, it is found
/// there again and known.
final class ImapBox implements AutoCloseable {

    static final String HANDLED = "Handled";
    static final String REFUSED = "Refused";

    private final Store store;
    private final Folder inbox;

    private ImapBox(Store store, Folder inbox) {
        this.store = store;
        this.inbox = inbox;
    }

    static ImapBox open(ImapServer server) throws MessagingException {
        var store = Session.getInstance(server.properties()).getStore(server.protocol());
        store.connect(server.host(), server.port(), server.user(), server.password());
        try {
            var inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_WRITE);
            return new ImapBox(store, inbox);
        } catch (MessagingException closed) {
            store.close();
            throw closed;
        }
    }

    /// The oldest mails of the inbox.
    List<Arrival> arrivals(int most) throws MessagingException {
        var arrivals = new ArrayList<Arrival>();
        for (int number = 1; number <= inbox.getMessageCount(); number++) {
            var message = inbox.getMessage(number);
            if (arrivals.size() < most && !message.isSet(Flag.DELETED)) {
                arrivals.add(new Arrival(message));
            }
        }
        return arrivals;
    }

    /// Puts a mail that was taken out of the way. Nothing is ever deleted.
    void file(Arrival arrival, String folder) throws MessagingException {
        var target = folder(folder);
        if (!target.exists()) {
            target.create(Folder.HOLDS_MESSAGES);
        }
        inbox.copyMessages(new Message[] {arrival.message()}, target);
        arrival.message().setFlag(Flag.DELETED, true);
    }

    // Beside the inbox, or inside it where the server wants that.
    private Folder folder(String name) throws MessagingException {
        try {
            var own = store.getPersonalNamespaces();
            return own.length == 0 ? store.getFolder(name) : own[0].getFolder(name);
        } catch (MessagingException knowsNoNamespaces) {
            return store.getFolder(name);
        }
    }

    @Override
    public void close() throws MessagingException {
        try {
            inbox.close(true);
        } finally {
            store.close();
        }
    }
}
