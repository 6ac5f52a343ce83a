package io.parvis.people.identity;

import io.parvis.people.firm.Firm;
import io.parvis.platform.tenancy.Realm;

/// What a firm has not published yet, for whoever looks at a portal in a preview. The feature that designs portals answers.
public interface Drafts {

    /// @return the firm as it would be once what is worked on was published
    Firm shown(Firm firm, Realm door);
}
