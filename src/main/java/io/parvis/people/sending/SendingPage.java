package io.parvis.people.sending;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.firm.Firm;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.mail.Encryption;
import io.parvis.platform.mail.OwnServer;
import io.parvis.platform.mail.OwnServers.Trouble;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How the firm's mails leave.
///
/// @param server of the firm's own; null where mails go by the installation's
/// @param trouble what that server did not take; null where all went well
/// @param part the form in which something could not be taken
record SendingPage(
        Firm firm,
        List<SendingAddress> addresses,
        Sending kept,
        @Nullable OwnServer server,
        @Nullable Trouble trouble,
        Part part,
        Fields typed)
        implements View {

    /// A form of the page.
    enum Part {
        NONE,
        ADDRESS,
        SIGNATURE,
        SERVER,
        /// A button of a list, which has no fields.
        ACT
    }

    @Override
    public int status() {
        return typed.anyError() ? 422 : 200;
    }

    Fields address() {
        return fields(Part.ADDRESS, Fields.empty());
    }

    Fields signature() {
        return fields(Part.SIGNATURE, SignatureForm.of(kept));
    }

    Fields serverFields() {
        return fields(Part.SERVER, ServerForm.of(server, kept.version()));
    }

    /// What was wrong with an act on something of the page.
    Fields act() {
        return fields(Part.ACT, Fields.empty());
    }

    /// The languages the firm offers, and those in which something is written.
    List<String> writtenIn() {
        return Languages.ALL.stream()
                .filter(code ->
                        firm.languages().contains(code) || !signature().value(code).isEmpty())
                .toList();
    }

    List<Choice> encryptions() {
        return Stream.of(Encryption.values()).map(one -> new Choice(one.name(), t(one))).toList();
    }

    boolean hasStandard() {
        return addresses.stream().anyMatch(SendingAddress::standard);
    }

    private Fields fields(Part form, Fields otherwise) {
        return (part == form ? typed : otherwise).in(form.name().toLowerCase(Locale.ROOT));
    }
}
