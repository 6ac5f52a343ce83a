package io.parvis.talk.tickets;

import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.util.List;

/// A ticket as the client sees it.
record ClientTicketPage(TicketSheet sheet, List<Entry> messages, Fields fields, String firm)
        implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    String here() {
        return Show.base() + "/tickets/" + sheet.id();
    }

    String category() {
        return sheet.categoryName().in(Current.locale().getLanguage());
    }
}
