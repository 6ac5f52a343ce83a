package io.parvis.people.clientele;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.clients.ClientRecord;
import io.parvis.people.clients.PhoneNumber;
import io.parvis.people.members.Member;
import io.parvis.people.payers.Payer;
import io.parvis.people.segments.Attitude;
import io.parvis.platform.kernel.History;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All about one client.
record ClientPage(
        ClientRecord record,
        Sortings.All sortings,
        List<Member> members,
        List<Payer> payers,
        List<History.Entry> history)
        implements View {

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
