package io.parvis.trust.seeding;

import io.parvis.people.firm.Firms;
import io.parvis.platform.tenancy.Current;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes an agency of a firm that was filled: workers, and a month full of visits at its clients'.
@Component
public class AgencySeeding {

    /// Each goes to four clients a day.
    private static final int A_DAY = 4;

    private static final String VISITS =
            """
            insert into visit (id, domain_id, client_code, client_name, worker_id, worker_name, service,
                               starts_at, ends_at, created_at)
            select gen_random_uuid(), c.id, c.code, c.name, w.id, w.name, 'Huishoudhulp',
                   start, start + interval '2 hours', transaction_timestamp()
              from (select id, name, row_number() over (order by id) - 1 as place
                      from worker order by id limit cast(ceil(:visits / 28.0 / :daily) as integer)) w
             cross join generate_series(0, 27) as day
             cross join generate_series(0, :daily - 1) as turn
             cross join lateral (select cast(:first as date) + day + time '06:00'
                                        + turn * interval '3 hours' as start) s
              join unnest(cast(:clients as uuid[])) with ordinality as at(id, place)
                on at.place - 1 = (w.place * 31 + day * 7 + turn) % :known
              join client c on c.id = at.id
             order by start
             limit :visits
            """;

    private final Firms firms;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    AgencySeeding(Firms firms, JdbcClient jdbc, TransactionTemplate transaction) {
        this.firms = firms;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /// Adds so many workers to a firm that has none; each can be written to.
    public void addWorkers(SeededFirm firm, int workers) {
        within(
                firm,
                () ->
                        jdbc.sql(
                                        """
                                        insert into worker (id, number, nature, name, email, country, language, created_at)
                                        select gen_random_uuid(), 'W' || n, 'EMPLOYEE', 'Worker ' || n,
                                               'worker' || n || '@' || :firm || '.example', 'BE', 'nl', transaction_timestamp()
                                          from generate_series(1, :workers) as n
                                        """)
                                .param("firm", firm.slug())
                                .param("workers", workers)
                                .update());
    }

    /// Fills the first four weeks of a month, two hours at a client's, four times a day for each who goes.
    ///
    /// @return how many there are in that month from now on
    public int fill(SeededFirm firm, YearMonth month, int visits) {
        within(firm, () -> planned(firm, month.atDay(1), visits));
        return visits;
    }

    private void planned(SeededFirm firm, LocalDate first, int visits) {
        jdbc.sql(VISITS)
                .param("visits", visits)
                .param("daily", A_DAY)
                .param("first", first)
                .param(
                        "clients",
                        firm.domains().stream().map(UUID::toString).toArray(String[]::new))
                .param("known", firm.domains().size())
                .update();
    }

    private void within(SeededFirm firm, Runnable work) {
        var filled = firms.find(firm.slug()).orElseThrow();
        Current.run(filled.system(), () -> transaction.executeWithoutResult(_ -> work.run()));
    }
}
