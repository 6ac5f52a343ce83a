package io.parvis.people.workers;

import io.parvis.people.ways.PersonPortal;
import io.parvis.platform.web.View;

/// The way in of one worker: how it stands, and how it is made or taken away.
record WorkerPortalPage(Worker worker, PersonPortal portal) implements View {

    @Override
    public int status() {
        return portal.status();
    }
}
