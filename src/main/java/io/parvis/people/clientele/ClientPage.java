package io.parvis.people.clientele;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.clients.ClientRecord;
import io.parvis.people.clients.ClientRecords.Namesake;
import io.parvis.people.clients.PhoneNumber;
import io.parvis.people.members.Member;
import io.parvis.people.payers.Payer;
import io.parvis.people.segments.Attitude;
import io.parvis.people.terms.Consent;
import io.parvis.people.ways.PortalState;
import io.parvis.platform.kernel.History;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All about one client.
record ClientPage(
        ClientRecord record,
        Sortings.All sortings,
        Users users,
        List<Payer> payers,
        List<History.Entry> history,
        Registered registered)
        implements View {

    /// How the client came by itself.
    ///
    /// @param consents the terms that were accepted
    /// @param alike clients that may be the same one, when nobody of the office saw to that
    record Registered(List<Consent> consents, List<Namesake> alike) {}

    /// @param portal how the owner stands with the client portal
    record Users(List<Member> members, PortalState portal) {}

    String id() {
        return record.client().id().toString();
    }

    boolean archived() {
        return record.archivedAt() != null;
    }

    /// Why an archived client is kept.
    String archivedFor() {
        return record.archivedFor().stream().map(key -> t(key)).collect(Collectors.joining(" · "));
    }

    String phone() {
        return PhoneNumber.shown(record.details().phone(), record.client().country());
    }

    String verifiedPhone() {
        return PhoneNumber.shown(record.verifiedPhone(), record.client().country());
    }

    List<String> address() {
        return record.details().address().lines(record.client().country());
    }

    @Nullable Attitude attitude() {
        return sortings.attitude(record.standing().attitude());
    }
}
