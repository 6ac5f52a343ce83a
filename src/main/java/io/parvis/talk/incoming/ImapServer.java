package io.parvis.talk.incoming;

import io.parvis.platform.database.CannotStart;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// The mailbox that takes answers, as written in `PARVIS_IMAP_URL`: `imaps://user:password@host:port`, or `imap://` without
/// TLS from the first byte; then TLS is used when the server offers it, and `?starttls=required` insists.
record ImapServer(
        String host, int port, String user, String password, boolean tls, boolean insists) {

    private static final int PORT = 143;
    private static final int PORT_WITH_TLS = 993;
    private static final String PATIENCE_IN_MILLISECONDS = "20000";

    /// @throws CannotStart when the text is no such address
    static ImapServer of(String text) {
        try {
            var address = new URI(text);
            var who = String.valueOf(address.getRawUserInfo()).split(":", 2);
            if (!String.valueOf(address.getScheme()).matches("imaps?")
                    || address.getHost() == null
                    || who.length < 2) {
                throw unreadable();
            }
            var tls = address.getScheme().equals("imaps");
            return new ImapServer(
                    address.getHost(),
                    address.getPort() > 0 ? address.getPort() : tls ? PORT_WITH_TLS : PORT,
                    decoded(who[0]),
                    decoded(who[1]),
                    tls,
                    insists(address));
        } catch (URISyntaxException e) {
            throw unreadable();
        }
    }

    private static boolean insists(URI address) {
        var query = address.getQuery();
        if (query != null && !query.equals("starttls=required")) {
            throw unreadable();
        }
        return query != null;
    }

    private static String decoded(String raw) {
        return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    // The text itself stays out of the sentence: it holds a password.
    private static CannotStart unreadable() {
        return new CannotStart(
                "PARVIS_IMAP_URL cannot be read: write it as imaps://user:password@host:port, or imap://, perhaps with"
                        + " ?starttls=required at the end.");
    }

    String protocol() {
        return tls ? "imaps" : "imap";
    }

    Properties properties() {
        var properties = new Properties();
        var prefix = "mail." + protocol() + ".";
        properties.setProperty(prefix + "starttls.enable", Boolean.toString(!tls));
        properties.setProperty(prefix + "starttls.required", Boolean.toString(insists));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "connectiontimeout", PATIENCE_IN_MILLISECONDS);
        properties.setProperty(prefix + "timeout", PATIENCE_IN_MILLISECONDS);
        properties.setProperty(prefix + "writetimeout", PATIENCE_IN_MILLISECONDS);
        properties.setProperty(prefix + "peek", "true");
        return properties;
    }

    @Override
    public String toString() {
        return protocol() + "://" + host + ":" + port;
    }
}
