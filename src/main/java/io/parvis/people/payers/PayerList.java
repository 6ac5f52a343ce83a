package io.parvis.people.payers;

import io.parvis.platform.web.View;
import java.util.List;

/// The payers of a client, as the client or the office sees them.
record PayerList(PayerPlace place, List<Payer> payers) implements View {}
