package io.parvis.planning.slips;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about the rules of the firm.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SlipRulesKept {

    private final JdbcClient jdbc;

    SlipRulesKept(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public SlipRules get() {
        return jdbc.sql("select tolerance, step, downwards, signature from slip_rules")
                .query(SlipRules.class)
                .optional()
                .orElse(SlipRules.NONE);
    }

    public void put(SlipRules rules) {
        jdbc.sql(
                        """
                        insert into slip_rules (tolerance, step, downwards, signature)
                        values (:tolerance, :step, :downwards, :signature)
                            on conflict on constraint slip_rules_pk
                            do update set tolerance = :tolerance, step = :step, downwards = :downwards,
                                          signature = :signature
                        """)
                .param("tolerance", rules.tolerance())
                .param("step", rules.step())
                .param("downwards", rules.downwards())
                .param("signature", rules.signature().name())
                .update();
    }
}
