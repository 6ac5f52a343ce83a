package io.parvis.people.operator;

import io.parvis.people.firm.Firm;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.View;
import java.util.List;

/// The operator's home: every firm and where its doors are.
record FirmsPage(List<Firm> firms) implements View {

    String office(Firm firm) {
        return Doors.path(firm.slug(), Realm.STAFF);
    }
}
