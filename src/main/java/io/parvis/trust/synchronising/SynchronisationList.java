package io.parvis.trust.synchronising;

import io.parvis.platform.web.View;
import java.util.List;

/// The synchronisations that were, the newest first.
record SynchronisationList(List<Synchronisation> rows) implements View {}
