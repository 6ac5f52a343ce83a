package io.parvis.money.wholesale;

import io.parvis.platform.web.View;
import java.util.List;

/// What the firm is asked for, and will be.
record OwnPricesPage(List<WholesaleLine> lines) implements View {}
