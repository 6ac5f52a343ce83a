package io.parvis.people.registration;

import io.parvis.platform.web.View;
import java.util.List;

/// Who registered and is no client yet.
record RegistrationList(List<Registration> rows) implements View {

    static boolean waits(Registration row) {
        return row.state() == Registration.State.WAITING;
    }
}
