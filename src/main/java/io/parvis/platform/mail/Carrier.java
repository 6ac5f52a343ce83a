package io.parvis.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Properties;
import javax.net.SocketFactory;

/// One visit to the mail server, during which several mails are handed over.
final class Carrier implements AutoCloseable {

    private final Session session;
    private final Transport transport;
    private final InternetAddress from;

    private Carrier(Session session, Transport transport, InternetAddress from) {
        this.session = session;
        this.transport = transport;
        this.from = from;
    }

    static Carrier visit(MailServer server, InternetAddress from) throws MessagingException {
        return visit(server, from, server.properties());
    }

    /// @param sockets by which the server is reached, and no others
    static Carrier visit(MailServer server, InternetAddress from, SocketFactory sockets)
            throws MessagingException {
        var properties = server.properties();
        var prefix = "mail." + server.protocol() + ".socketFactory";
        properties.put(prefix, sockets);
        // Else what they refuse would be tried once more without them.
        properties.put(prefix + ".fallback", "false");
        return visit(server, from, properties);
    }

    private static Carrier visit(MailServer server, InternetAddress from, Properties properties)
            throws MessagingException {
        var session = Session.getInstance(properties);
        var transport = session.getTransport(server.protocol());
        transport.connect(server.host(), server.port(), server.user(), server.password());
        return new Carrier(session, transport, from);
    }

    /// Hands a mail over. What is wrong with one mail is that mail's alone.
    Outcome hand(Mail mail) {
        try {
            var envelope = new Envelope(session, mail, from);
            transport.sendMessage(envelope, envelope.getAllRecipients());
            return Outcome.TAKEN;
        } catch (AddressException broken) {
            return new Outcome(Outcome.Kind.BROKEN, Mishap.of(broken));
        } catch (MessagingException refused) {
            return new Outcome(
                    transport.isConnected() ? Outcome.Kind.REFUSED : Outcome.Kind.GONE,
                    Mishap.of(refused));
        }
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException alreadyGone) {
            // Nothing is lost: what was taken is taken.
        }
    }
}
