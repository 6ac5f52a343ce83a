package io.parvis.planning.clocking;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about the rules of the firm.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ClockRulesKept {

    private final JdbcClient jdbc;

    ClockRulesKept(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public ClockRules get() {
        return jdbc.sql("select early, late, longest from clock_rules")
                .query(ClockRules.class)
                .optional()
                .orElse(ClockRules.USUAL);
    }

    public void put(ClockRules rules) {
        jdbc.sql(
                        """
                        insert into clock_rules (early, late, longest)
                        values (:early, :late, :longest)
                            on conflict on constraint clock_rules_pk
                            do update set early = :early, late = :late, longest = :longest
                        """)
                .param("early", rules.early())
                .param("late", rules.late())
                .param("longest", rules.longest())
                .update();
    }
}
