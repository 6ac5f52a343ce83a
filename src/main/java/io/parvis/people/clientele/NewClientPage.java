package io.parvis.people.clientele;

import io.parvis.people.clients.ClientRecords.Namesake;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;

/// The form with which a client is created.
///
/// @param alike clients that may be the same one
record NewClientPage(Fields fields, Sortings.All sortings, List<Namesake> alike) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    ClientChoices choices() {
        return new ClientChoices(sortings);
    }
}
