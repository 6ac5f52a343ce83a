package io.parvis.testing;

import io.parvis.platform.tenancy.Actor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/// What was mailed to somebody of the [World].
public final class Mailbox {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Rows rows;

    Mailbox(Rows rows) {
        this.rows = rows;
    }

    /// All mails to an address, oldest first.
    public List<Mail> of(String address) {
        return rows.as(
                Actor.platform(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        select subject, body, language
                                          from mail
                                         where recipient = ?
                                         order by created_at, id
                                        """)
                                .param(address)
                                .query(Mail.class)
                                .list());
    }

    /// The newest mail to an address.
    public Mail last(String address) {
        var all = of(address);
        if (all.isEmpty()) {
            throw new AssertionError("no mail to " + address);
        }
        return all.getLast();
    }

    /// The newest mail to an address, once it has as many: for what is written beside the answer.
    public Mail last(String address, int many) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (of(address).size() < many && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
        return last(address);
    }

    public record Mail(String subject, String body, String language) {

        private static final Pattern PASSWORD = Pattern.compile("\\bA7-\\w{12}\\b");
        private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");

        /// The password for one time that stands in it.
        public String password() {
            var found = PASSWORD.matcher(body);
            if (!found.find()) {
                throw new AssertionError("no password in " + body);
            }
            return found.group();
        }

        /// The path of the first link.
        public String link() {
            var found = LINK.matcher(body);
            if (!found.find()) {
                throw new AssertionError("no link in " + body);
            }
            return found.group(1);
        }
    }
}
