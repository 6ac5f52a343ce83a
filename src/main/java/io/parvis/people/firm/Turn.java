package io.parvis.people.firm;

import io.parvis.platform.kernel.Refused;

/// A firm is closed or opened.
///
/// @param seen the state that was read before deciding
/// @param reason told to the firm's administrators
public record Turn(FirmState seen, FirmState wanted, String reason) {

    /// @throws Refused where the one state does not lead to the other
    void mustLead() {
        Refused.when(!seen.mayBecome(wanted), "firm.state.leads-nowhere");
    }
}
