package io.parvis.people.signins;

import io.parvis.people.ways.PersonPortal;
import io.parvis.platform.web.View;

/// The way in of the owner of a client: how it stands, and how it is made or taken away.
record OwnerPortalPage(OwnerSignIn found, PersonPortal portal) implements View {

    @Override
    public int status() {
        return portal.status();
    }
}
