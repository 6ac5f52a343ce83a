package io.parvis.trust.seeding;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.Firms;
import io.parvis.people.firm.Founding;
import io.parvis.people.firm.Founding.Terms;
import io.parvis.platform.tenancy.Current;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills firms with made-up staff and clients. An interrupted run is taken up where it stopped.
@Component
class Seeder {

    private static final int BATCH = 2_000;

    private final Firms firms;
    private final Founding founding;
    private final SeededRows rows;
    private final TransactionTemplate transaction;

    Seeder(Firms firms, Founding founding, SeededRows rows, TransactionTemplate transaction) {
        this.firms = firms;
        this.founding = founding;
        this.rows = rows;
        this.transaction = transaction;
    }

    /// Adds what is missing until the firm has that many clients.
    ///
    /// @param progress told how many clients each batch brought, those found included
    void fill(Portfolio portfolio, long clients, LongConsumer progress) {
        Firm firm = firms.find(portfolio.firm().slug()).orElseGet(() -> found(portfolio.firm()));
        Current.run(firm.system(), () -> fillCurrent(portfolio, clients, progress));
    }

    private Firm found(PlausibleFirm firm) {
        Terms terms =
                new Terms(
                        firm.country().name(),
                        firm.language().code(),
                        firm.country().zone,
                        firm.colour());
        return founding.found(firm.slug(), firm.name(), terms);
    }

    private void fillCurrent(Portfolio portfolio, long clients, LongConsumer progress) {
        transaction.executeWithoutResult(_ -> addStaffOnce(portfolio));
        long last = Math.min(clients, transaction.execute(_ -> rows.lastCode()));
        progress.accept(last);
        while (last < clients) {
            long upTo = Math.min(clients, last + BATCH);
            addClients(portfolio, last + 1, upTo);
            progress.accept(upTo - last);
            last = upTo;
        }
    }

    private void addStaffOnce(Portfolio portfolio) {
        if (!rows.hasStaff(portfolio.staff().getFirst())) {
            rows.addStaff(portfolio.staff());
        }
    }

    private void addClients(Portfolio portfolio, long from, long to) {
        var batch = LongStream.rangeClosed(from, to).mapToObj(portfolio::client).toList();
        transaction.executeWithoutResult(_ -> rows.addClients(batch));
    }
}
