package io.parvis.people.phones;

import io.parvis.people.clients.Client;
import io.parvis.people.clients.PhoneNumber;
import io.parvis.people.phones.PhoneCheck.Step;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import org.jspecify.annotations.Nullable;

/// @param verified the number that is the client's, or an empty text
/// @param check what is going on; null while nothing is
record PhonePage(Client client, String verified, @Nullable PhoneCheck check, Fields fields)
        implements View {

    private static final int SHOWN = 2;

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    String number(String kept) {
        return PhoneNumber.shown(kept, client.country());
    }

    boolean asksFormer() {
        return check != null && check.step() == Step.FORMER;
    }

    /// The last digits only: whoever waits for the code knows the rest.
    String askedEnding() {
        var asked = check == null ? "" : check.asked();
        return asked.substring(Math.max(0, asked.length() - SHOWN));
    }
}
