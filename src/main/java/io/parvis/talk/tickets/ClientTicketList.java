package io.parvis.talk.tickets;

import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.View;
import java.util.List;

/// The tickets of a client as it sees them itself.
record ClientTicketList(List<TicketSheet> rows) implements View {

    String category(TicketSheet row) {
        return row.categoryName().in(Current.locale().getLanguage());
    }
}
