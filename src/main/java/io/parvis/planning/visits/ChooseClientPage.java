package io.parvis.planning.visits;

import io.parvis.planning.visits.ClientsToVisit.ClientToVisit;
import io.parvis.platform.web.View;
import java.util.List;

/// At whose place a new visit is to be.
record ChooseClientPage(String q, List<ClientToVisit> clients) implements View {}
