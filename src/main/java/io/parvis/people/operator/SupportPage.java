package io.parvis.people.operator;

import io.parvis.people.firm.Firm;
import io.parvis.platform.web.View;
import java.util.List;

/// The firms that support may be asked to help.
record SupportPage(List<Firm> firms) implements View {}
