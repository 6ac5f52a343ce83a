package io.parvis.platform.mail;

import org.jspecify.annotations.Nullable;

/// The mail server of a firm's own.
///
/// @param user empty where it asks nobody who they are
/// @param fallsBack whether what it does not take goes by the installation's server
public record OwnServer(
        String host, int port, Encryption encryption, String user, boolean fallsBack) {

    /// Whether a password that was given for the other server would go to the same place.
    public boolean isReachedAs(OwnServer other) {
        return host.equals(other.host)
                && port == other.port
                && encryption == other.encryption
                && user.equals(other.user);
    }

    MailServer with(@Nullable String password) {
        return new MailServer(
                host,
                port,
                user.isEmpty() ? null : user,
                password,
                encryption == Encryption.TLS,
                encryption == Encryption.STARTTLS);
    }
}
