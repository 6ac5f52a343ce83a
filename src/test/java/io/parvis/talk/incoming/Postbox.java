package io.parvis.talk.incoming;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.parvis.platform.mail.Carrying;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.talk.replies.ReplyBox;
import io.parvis.testing.ParvisTest;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import org.springframework.context.ApplicationContext;

/// A real mail server that knows nothing of us: it takes mail over SMTP, also what is addressed with a plus, and hands it out
/// over IMAP.
final class Postbox implements AutoCloseable {

    private static final String USER = "tickets";
    private static final String PASSWORD = "s:e c/ret";

    private final GreenMail server;
    private final ApplicationContext program;

    Postbox(ApplicationContext program) {
        this.program = program;
        server =
                new GreenMail(
                        new ServerSetup[] {
                            new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP),
                            new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_IMAP)
                        });
        server.start();
        var users = server.getUserManager();
        var tickets = server.setUser(ParvisTest.REPLY_ADDRESS, USER, PASSWORD);
        users.setMessageDeliveryHandler((_, to) -> {
            if (to.getEmail().startsWith("tickets+")) {
                return tickets;
            }
            var there = users.getUserByEmail(to.getEmail());
            return there != null ? there : users.createUser(to.getEmail(), to.getEmail(), PASSWORD);
        });
    }

    String smtp() {
        return "smtp://localhost:" + server.getSmtp().getPort();
    }

    /// Sends what the program queued.
    void carry() {
        Carrying.all(program, smtp(), "post@parvis.example");
    }

    /// Lets the program read the mailbox, as its job does.
    void read() {
        readAs(PASSWORD);
    }

    void readAs(String password) {
        var url =
                "imap://%s:%s@localhost:%d"
                        .formatted(
                                USER,
                                password.replace(":", "%3A")
                                        .replace(" ", "%20")
                                        .replace("/", "%2F"),
                                server.getImap().getPort());
        var reading =
                new ReadingMail(
                        MailboxSettings.of(
                                url, ParvisTest.MAIL_SERVER, program.getBean(ReplyBox.class)),
                        program.getBean(Taking.class),
                        program.getBean(MailboxStates.class),
                        program.getBean(Clock.class));
        Current.run(Actor.platform(), reading::goRound);
    }

    /// The newest mail somebody got.
    MimeMessage last(String address) {
        var all = mails(address);
        return all.getLast();
    }

    List<MimeMessage> mails(String address) {
        return server.findReceivedMessages(
                        user -> user.getEmail().equalsIgnoreCase(address), _ -> true)
                .toList();
    }

    /// Sends a mail over SMTP.
    void send(MimeMessage mail) throws MessagingException {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "localhost");
        properties.setProperty("mail.smtp.port", Integer.toString(server.getSmtp().getPort()));
        var session = Session.getInstance(properties);
        try (var transport = session.getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(mail, mail.getAllRecipients());
        }
    }

    /// Puts a mail into the mailbox, as its bytes are.
    void drop(byte[] source) throws MessagingException {
        server.getUserManager()
                .getUser(USER)
                .deliver(
                        new MimeMessage(
                                Session.getInstance(new Properties()),
                                new ByteArrayInputStream(source)));
    }

    void drop(String source) throws MessagingException {
        drop(source.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /// How many mails lie in a folder of the mailbox.
    int in(String folder) throws MessagingException {
        var session = Session.getInstance(new Properties());
        try (var store = session.getStore("imap")) {
            store.connect("localhost", server.getImap().getPort(), USER, PASSWORD);
            var there = store.getFolder(folder);
            if (!there.exists()) {
                return 0;
            }
            there.open(Folder.READ_ONLY);
            return there.getMessageCount();
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
