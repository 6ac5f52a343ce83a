package io.parvis.people.workers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about workers as lists from elsewhere know them: by their number.
@Repository
@Transactional(readOnly = true)
class NumberedWorkers {

    private final JdbcClient jdbc;

    NumberedWorkers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whoever has this number, kept for this transaction. Spreadsheets cut zeros off in front: where nobody has it, the
    /// one who has it with them.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Worker> find(String number) {
        return jdbc.sql(
                        Workers.SELECT
                                + """
                                 where number = :number
                                    or (number ~ '^0[0-9]+$' and ltrim(number, '0') = :number
                                        and not exists (select from worker w where w.number = :number))
                                 order by number
                                 limit 1
                                   for update
                                """)
                .param("number", number)
                .query(Workers::worker)
                .optional();
    }

    /// These, by number.
    public List<Worker> among(Collection<UUID> ids) {
        return jdbc.sql(Workers.SELECT + "where id = any(:ids) order by number")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Workers::worker)
                .list();
    }
}
