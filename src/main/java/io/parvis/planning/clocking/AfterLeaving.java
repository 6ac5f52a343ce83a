package io.parvis.planning.clocking;

import io.parvis.planning.clocking.ClockIn.Verdict;
import io.parvis.planning.slips.AskedSignatures;
import io.parvis.platform.web.Redirect;
import org.springframework.stereotype.Component;

/// Where a worker goes on who left.
@Component
class AfterLeaving {

    private final AskedSignatures signatures;

    AfterLeaving(AskedSignatures signatures) {
        this.signatures = signatures;
    }

    /// The client who is to sign is still near: the slip is shown at once.
    ///
    /// @param code scanned meanwhile at another place, to go on with; empty for none
    Redirect from(Verdict left, String code) {
        if (!code.isEmpty()) {
            return TeamClockController.here(code).saying("clock.left-before");
        }
        if (left.state() != ClockInState.TAKEN) {
            return Redirect.to("/clock").saying("clock.to-office");
        }
        return left.slip() != null && signatures.areAsked()
                ? Redirect.to("/slips/{}", left.slip()).saying("clock.done-sign")
                : Redirect.to("/slips").saying("clock.done");
    }
}
