package io.parvis.people.sending;

import io.parvis.people.firm.Firm;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import java.util.ArrayList;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes what stands under the firm's mails.
@Component
class KeepingSending {

    static final String STALE = "sending.changed-meanwhile";

    private final SendingBook book;
    private final Events events;

    KeepingSending(SendingBook book, Events events) {
        this.book = book;
        this.events = events;
    }

    /// @throws Refused when somebody saved since the form was read
    @Transactional
    public void sign(Firm firm, SignatureForm typed) {
        var before = book.get().signature();
        var after = typed.signature();
        Refused.when(!book.put(after, typed.version()), STALE);
        var changes = new ArrayList<Change>();
        for (var code : Languages.ALL) {
            changes.addAll(
                    Change.between(
                            "sending.signature",
                            before.in(code),
                            after.in(code),
                            Function.identity()));
        }
        events.publish(new SendingChanged(firm.id(), changes));
    }
}
