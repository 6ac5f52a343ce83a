package io.parvis.people.factor;

import io.parvis.people.identity.Visit;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.Locale;

/// Asks for a code.
///
/// @param asked whether one is awaited: else it took too long, or there was no password
/// @param next where to go afterwards
record CodePage(boolean asked, String next, Fields fields) implements View {

    /// Who helps when telephone and codes are lost, by the door.
    String help() {
        return "factor.lost." + Visit.here().door().realm().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public int status() {
        return asked ? fields.anyError() ? 422 : 200 : 410;
    }
}
