package io.parvis.people.workers;

import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Walls;
import io.parvis.platform.vault.Vault;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about the bank accounts of workers, which are kept sealed.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class BankAccounts {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Walls walls;
    private final Clock clock;

    BankAccounts(JdbcClient jdbc, Vault vault, Walls walls, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.walls = walls;
        this.clock = clock;
    }

    /// A worker may put their own here, and still reads none.
    ///
    /// @return whether it is another one than before
    public boolean put(WorkerId worker, Iban iban) {
        return walls.over(() -> {
            var another = !find(worker).equals(Optional.of(iban));
            if (another) {
                keep(worker, iban);
            }
            return another;
        });
    }

    private void keep(WorkerId worker, Iban iban) {
        jdbc.sql(
                        """
                        insert into worker_bank (worker_id, sealed, set_at) values (:worker, :sealed, :at)
                            on conflict (firm_id, worker_id) do update set sealed = excluded.sealed, set_at = excluded.set_at
                        """)
                .param("worker", worker.value())
                .param("sealed", vault.seal(iban.text(), about(worker)))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /// @return whether there was one
    public boolean remove(WorkerId worker) {
        return jdbc.sql("delete from worker_bank where worker_id = :worker")
                        .param("worker", worker.value())
                        .update()
                > 0;
    }

    /// @throws Refused when none is known
    public Iban get(WorkerId worker) {
        return find(worker).orElseThrow(() -> Refused.because("worker.bank.none"));
    }

    private Optional<Iban> find(WorkerId worker) {
        return jdbc.sql("select sealed from worker_bank where worker_id = :worker")
                .param("worker", worker.value())
                .query(byte[].class)
                .optional()
                .map(sealed -> new Iban(vault.open(sealed, about(worker))));
    }

    private static String about(WorkerId worker) {
        return "worker_bank:" + worker;
    }
}
