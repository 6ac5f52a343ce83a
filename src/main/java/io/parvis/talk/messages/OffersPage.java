package io.parvis.talk.messages;

import io.parvis.people.identity.Visit;
import io.parvis.platform.web.View;

/// Says whether a client gets offers, and lets it change that.
record OffersPage(boolean wanted) implements View {

    String firm() {
        return Visit.here().firm().name();
    }
}
