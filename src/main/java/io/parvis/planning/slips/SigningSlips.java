package io.parvis.planning.slips;

import io.parvis.planning.slips.SlipEvent.SlipSigned;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes the signature of the client along with a slip.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SigningSlips {

    private final Signatures signatures;
    private final SlipRulesKept rules;
    private final Events events;
    private final Clock clock;

    SigningSlips(Signatures signatures, SlipRulesKept rules, Events events, Clock clock) {
        this.signatures = signatures;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /// @param work what the client saw and signed
    /// @throws Refused where the firm requires a signature and there is none, and for one without a name
    public void sign(SlipId slip, SlipForm typed, Work work) {
        var drawing = Drawing.of(typed.signature());
        if (!typed.signer().isBlank()) {
            signatures.put(slip, signature(typed, drawing, work));
            events.publish(new SlipSigned(slip));
        } else if (!drawing.isNone()) {
            throw Refused.at("signer", "slip.signature.nameless");
        } else if (rules.get().signature() == SignatureRule.REQUIRED
                && signatures.isMissing(slip)) {
            throw Refused.at("signer", "slip.signature.required");
        }
    }

    private Signature signature(SlipForm typed, Drawing drawing, Work work) {
        var now = clock.instant();
        var ago = typed.ago();
        var kept = ago == null ? null : now.minusSeconds(ago);
        return new Signature(typed.signer(), drawing, work, now, kept);
    }
}
