package io.parvis.people.workers;

import io.parvis.people.clients.PhoneNumber;
import io.parvis.people.identity.Account;
import io.parvis.people.ways.PortalState;
import io.parvis.platform.kernel.History;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One worker, as the office sees them.
///
/// @param account with which they come in; null without a portal
/// @param iban the bank account in full, for whoever asked just now; else empty
/// @param asked how many changes the worker asked for that wait for an answer
record WorkerPage(
        Worker worker,
        @Nullable Account account,
        List<History.Entry> history,
        String iban,
        int asked)
        implements View {

    PortalState portal() {
        return PortalState.of(account == null ? null : account.state(), worker.email());
    }

    String phone() {
        var contact = worker.details().contact();
        return PhoneNumber.shown(contact.phone(), contact.country());
    }

    List<String> address() {
        var contact = worker.details().contact();
        return contact.address().lines(contact.country());
    }

    String languages() {
        return worker.details().trade().languages().stream()
                .map(Show::language)
                .collect(Collectors.joining(", "));
    }
}
