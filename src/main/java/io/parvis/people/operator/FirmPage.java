package io.parvis.people.operator;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.FirmState;
import io.parvis.people.firm.Standing;
import io.parvis.people.identity.Account;
import io.parvis.platform.kernel.History;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// One firm: what it is known by, how it stands, who administers it, and what happened to it.
record FirmPage(
        Firm firm,
        Standing standing,
        List<Account> administrators,
        List<History.Entry> history,
        Fields fields)
        implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    String office() {
        return Doors.path(firm.slug(), Realm.STAFF);
    }

    String portal() {
        return Doors.path(firm.slug(), Realm.CLIENT);
    }

    String can() {
        return Objects.toString(firm.can(), "");
    }

    /// What it can become from here.
    List<FirmState> turns() {
        return Stream.of(FirmState.values()).filter(standing.state()::mayBecome).toList();
    }

    /// What was typed for becoming what it cannot become from here: somebody else was quicker, or it was no page of ours.
    Fields stray() {
        var meant = turns().stream().anyMatch(wanted -> fields.has("wanted", wanted.name()));
        return meant ? Fields.empty() : fields;
    }

    /// What was typed for becoming this, under ids of its own.
    Fields typed(FirmState wanted) {
        var meant = fields.has("wanted", wanted.name());
        return (meant ? fields : Fields.empty()).in("turn-" + wanted.name());
    }
}
