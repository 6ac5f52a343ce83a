package io.parvis.platform.mail;

import io.parvis.platform.database.CannotStart;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The server that takes our mail, as written in `PARVIS_SMTP_URL`: `smtp://user:password@host:port`, or `smtps://` for
/// TLS from the first byte. With `smtp://` TLS is used when the server offers it, and `?starttls=required` insists.
record MailServer(
        String host,
        int port,
        @Nullable String user,
        @Nullable String password,
        boolean tls,
        boolean insists) {

    private static final int PORT = 25;
    private static final int PORT_WITH_TLS = 465;
    private static final String PATIENCE_IN_MILLISECONDS = "20000";

    /// @throws CannotStart when the text is no such address
    static MailServer of(String text) {
        try {
            var address = new URI(text);
            var scheme = String.valueOf(address.getScheme());
            if (!scheme.matches("smtps?") || address.getHost() == null) {
                throw unreadable();
            }
            var tls = scheme.equals("smtps");
            return new MailServer(
                    address.getHost(),
                    address.getPort() > 0 ? address.getPort() : tls ? PORT_WITH_TLS : PORT,
                    part(address, 0),
                    part(address, 1),
                    tls,
                    insists(address.getQuery()));
        } catch (URISyntaxException e) {
            throw unreadable();
        }
    }

    private static boolean insists(@Nullable String query) {
        if (query != null && !query.equals("starttls=required")) {
            throw unreadable();
        }
        return query != null;
    }

    private static @Nullable String part(URI address, int number) {
        var raw = address.getRawUserInfo();
        var parts = raw == null ? new String[0] : raw.split(":", 2);
        return number < parts.length
                ? URLDecoder.decode(parts[number].replace("+", "%2B"), StandardCharsets.UTF_8)
                : null;
    }

    // The text itself stays out of the sentence: it may hold a password.
    private static CannotStart unreadable() {
        return new CannotStart(
                "PARVIS_SMTP_URL cannot be read: write it as smtp://user:password@host:port, or smtps://, perhaps with"
                        + " ?starttls=required at the end.");
    }

    boolean signsIn() {
        return user != null;
    }

    String protocol() {
        return tls ? "smtps" : "smtp";
    }

    Properties properties() {
        var properties = new Properties();
        var prefix = "mail." + protocol() + ".";
        properties.setProperty(prefix + "auth", Boolean.toString(signsIn()));
        properties.setProperty(prefix + "starttls.enable", Boolean.toString(!tls));
        properties.setProperty(prefix + "starttls.required", Boolean.toString(insists));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "connectiontimeout", PATIENCE_IN_MILLISECONDS);
        properties.setProperty(prefix + "timeout", PATIENCE_IN_MILLISECONDS);
        properties.setProperty(prefix + "writetimeout", PATIENCE_IN_MILLISECONDS);
        return properties;
    }

    @Override
    public String toString() {
        return protocol() + "://" + host + ":" + port;
    }
}
