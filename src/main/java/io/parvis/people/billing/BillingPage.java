package io.parvis.people.billing;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.firm.BillingMode;
import io.parvis.people.firm.Firm;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The ways money can go, and the one of the firm.
record BillingPage(Firm firm, Fields fields) implements View {

    static BillingPage of(Firm firm, BillingMode mode) {
        return new BillingPage(firm, Fields.of(Map.of("mode", mode, "seen", mode)));
    }

    /// Once more, with what was wrong. After somebody else chose, sending once more is a choice made knowingly.
    static BillingPage again(Firm firm, BillingMode mode, Fields typed) {
        var stale = typed.errors("").contains(Message.of("billing.changed-meanwhile"));
        return new BillingPage(firm, stale ? typed.fixed("seen", mode.name()) : typed);
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    List<Choice> modes() {
        return Stream.of(BillingMode.values())
                .map(mode -> new Choice(mode.name(), t(mode), t("billing.means." + mode)))
                .toList();
    }
}
