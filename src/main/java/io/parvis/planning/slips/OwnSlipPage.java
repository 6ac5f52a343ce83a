package io.parvis.planning.slips;

import static io.parvis.platform.web.Show.base;

import io.parvis.planning.visits.OwnVisits.OwnVisit;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A slip that a worker enters or changes.
///
/// @param slip null for a new one
/// @param visit what it is entered for; null for work without a visit
/// @param clients at whose place it may have been
record OwnSlipPage(
        @Nullable Slip slip,
        @Nullable OwnVisit visit,
        List<Choice> clients,
        Fields fields,
        Signing signing)
        implements View {

    boolean isNew() {
        return slip == null;
    }

    /// Whether anything can still be changed.
    boolean isOpen() {
        return slip == null || !slip.isApproved();
    }

    String action() {
        return slip == null ? base() + "/slips" : base() + "/slips/" + slip.id();
    }

    String of() {
        if (visit != null) {
            return visit.client() + " – " + visit.service();
        }
        return slip == null || slip.client() == null ? "" : slip.client();
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
