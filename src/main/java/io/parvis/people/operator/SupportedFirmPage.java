package io.parvis.people.operator;

import io.parvis.people.domains.SupportedDomains.SupportedDomain;
import io.parvis.people.firm.Firm;
import io.parvis.platform.web.View;
import java.util.List;

/// The domains that a firm opened to support.
///
/// @param fragment the part of a name that was looked for, or an empty text
/// @param more whether there are more than are shown
record SupportedFirmPage(Firm firm, String fragment, List<SupportedDomain> domains, boolean more)
        implements View {}
