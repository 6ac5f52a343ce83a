package io.parvis.talk.incoming;

import io.parvis.talk.reading.MailReader;
import io.parvis.talk.reading.ReceivedMail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;

/// A mail in the mailbox, of which nothing was fetched yet.
record Arrival(Message message) {

    /// 25 MB are what most mail servers take.
    static final int LARGEST = 25 * 1024 * 1024;

    private static final int LARGEST_HEAD = 256 * 1024;

    /// Fetches and reads it; of one that is too large only the head.
    ReceivedMail read() throws MessagingException {
        if (message.getSize() > LARGEST) {
            return MailReader.tooLarge(head());
        }
        var source = new Bounded();
        try {
            message.writeTo(source);
            return MailReader.read(source.bytes.toByteArray());
        } catch (TooLarge whateverItsServerSaid) {
            return MailReader.tooLarge(head());
        } catch (IOException gone) {
            throw new MessagingException("the connection was lost", gone);
        }
    }

    private byte[] head() throws MessagingException {
        var lines = Collections.list(((MimeMessage) message).getAllHeaderLines());
        var head = String.join("\r\n", lines) + "\r\n\r\n";
        return head.substring(0, Math.min(head.length(), LARGEST_HEAD))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static final class TooLarge extends IOException {}

    private static final class Bounded extends OutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int many) throws IOException {
            if (bytes.size() + many > LARGEST) {
                throw new TooLarge();
            }
            bytes.write(some, from, many);
        }
    }
}
