package io.parvis.platform.mail;

import io.parvis.platform.outgoing.OutsideSockets;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/// What went wrong at a mail server.
///
/// @param said the deepest sentence, which is the server's own
public record Mishap(Kind kind, String said) {

    static final Mishap NONE = new Mishap(Kind.OTHER, "");

    /// What it was, in the order in which it is looked for: a name inside is an unknown one to the socket.
    enum Kind {
        INSIDE(OutsideSockets::isInside),
        UNKNOWN(UnknownHostException.class::isInstance),
        SILENT(SocketTimeoutException.class::isInstance),
        AWAY(one -> one instanceof ConnectException || one instanceof NoRouteToHostException),
        SIGN_IN(AuthenticationFailedException.class::isInstance),
        CERTIFICATE(SSLHandshakeException.class::isInstance),
        NO_TLS(SSLException.class::isInstance),
        // The library has no class of its own for that.
        NO_STARTTLS(one -> String.valueOf(one.getMessage()).startsWith("STARTTLS")),
        SENDER(SMTPSenderFailedException.class::isInstance),
        RECIPIENT(SMTPAddressFailedException.class::isInstance),
        SEALED(IllegalStateException.class::isInstance),
        OTHER(_ -> true);

        private final Predicate<Throwable> shows;

        Kind(Predicate<Throwable> shows) {
            this.shows = shows;
        }

        boolean isIn(MessagingException failure) {
            return causes(failure).anyMatch(shows);
        }
    }

    static Mishap of(MessagingException failure) {
        var kind = Stream.of(Kind.values()).filter(one -> one.isIn(failure)).findFirst();
        var deepest = causes(failure).reduce(failure, (_, deeper) -> deeper);
        return new Mishap(kind.orElseThrow(), String.valueOf(deepest.getMessage()).strip());
    }

    /// The sentence for whoever set the server up; what was said fills its one place.
    public String key() {
        return "mail.mishap." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Stream<Throwable> causes(Throwable failure) {
        var causes = new ArrayList<Throwable>();
        for (var one = failure; one != null && causes.size() < 10; one = next(one)) {
            causes.add(one);
        }
        return causes.stream();
    }

    private static @Nullable Throwable next(Throwable one) {
        var beside = one instanceof MessagingException mail ? mail.getNextException() : null;
        return beside == null ? one.getCause() : beside;
    }
}
