package io.parvis.people.generating;

import static io.parvis.platform.web.Show.base;

import io.parvis.people.generating.Batches.Left;
import io.parvis.platform.web.View;
import java.util.List;

/// How far portals that are generated together are, and who got none and why.
record BatchPage(Batch batch, String author, List<Left> left) implements View {

    String here() {
        return base() + "/workers/portals/" + batch.id();
    }

    boolean hasSilent() {
        return left.stream().anyMatch(one -> one.outcome() == PortalOutcome.NO_ADDRESS);
    }
}
