package io.parvis.people.operator;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.FirmState;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.ActiveFilter;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The operator's home: every firm, how it stands, and where its doors are.
///
/// @param any whether there is a firm at all
record FirmsPage(FirmsFilter filter, List<Firm> firms, boolean any) implements View {

    String office(Firm firm) {
        return Doors.path(firm.slug(), Realm.STAFF);
    }

    String can(Firm firm) {
        return Objects.toString(firm.can(), "");
    }

    List<Choice> states() {
        return Stream.of(FirmState.values())
                .map(state -> new Choice(state.name(), t(state)))
                .toList();
    }

    List<ActiveFilter> filters() {
        var active = new ArrayList<ActiveFilter>();
        if (!filter.q().isEmpty()) {
            active.add(filter(t("firms.text"), filter.q(), filter.withoutText()));
        }
        if (filter.state() != null) {
            active.add(filter(t("firm.state"), t(filter.state()), filter.withoutState()));
        }
        return active;
    }

    private static ActiveFilter filter(String label, String value, FirmsFilter without) {
        return new ActiveFilter(label, value, Show.base() + without.path());
    }
}
