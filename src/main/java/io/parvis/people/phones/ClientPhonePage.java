package io.parvis.people.phones;

import io.parvis.people.clients.Client;
import io.parvis.people.clients.PhoneNumber;
import io.parvis.people.phones.PhoneTexts.Sent;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;

/// @param verified the number that is the client's, or an empty text
/// @param sent the codes, the latest first
record ClientPhonePage(Client client, String verified, List<Sent> sent, Fields fields)
        implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    String number(String kept) {
        return PhoneNumber.shown(kept, client.country());
    }
}
