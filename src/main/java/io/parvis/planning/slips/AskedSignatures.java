package io.parvis.planning.slips;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whether the firm lets clients sign slips.
@Component
public class AskedSignatures {

    private final SlipRulesKept rules;

    AskedSignatures(SlipRulesKept rules) {
        this.rules = rules;
    }

    @Transactional(readOnly = true)
    public boolean areAsked() {
        return rules.get().signature() != SignatureRule.NONE;
    }
}
