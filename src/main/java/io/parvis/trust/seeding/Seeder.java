package io.parvis.trust.seeding;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.Firms;
import io.parvis.people.firm.Founding;
import io.parvis.people.firm.Founding.Terms;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.trust.seeding.Portfolio.Employee;
import io.parvis.trust.seeding.Portfolio.SeededClient;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills firms with made-up staff and clients. An interrupted run is taken up where it stopped.
@Component
class Seeder {

    private static final int BATCH = 2_000;
    private static final int LANES = 2;
    private static final int OWNERS_LET_IN = 64;
    private static final int DOMAINS_NAMED = 500;

    // The hash says its own strength, so this need not be the very one that checks it.
    private final PasswordEncoder hashing = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Firms firms;
    private final Founding founding;
    private final SeededRows rows;
    private final SortRows sortRows;
    private final TransactionTemplate transaction;

    Seeder(
            Firms firms,
            Founding founding,
            SeededRows rows,
            SortRows sortRows,
            TransactionTemplate transaction) {
        this.firms = firms;
        this.founding = founding;
        this.rows = rows;
        this.sortRows = sortRows;
        this.transaction = transaction;
    }

    /// Adds what is missing until the firm has that many clients, and lets its staff and the first owners in.
    ///
    /// @param progress told how many clients each batch brought, those found included
    SeededFirm fill(Portfolio portfolio, long clients, LongConsumer progress, String password) {
        Firm firm = firms.find(portfolio.firm().slug()).orElseGet(() -> found(portfolio.firm()));
        Current.run(
                firm.system(),
                () -> {
                    transaction.executeWithoutResult(_ -> addStaffOnce(portfolio));
                    fillUp(portfolio, clients, progress);
                    transaction.executeWithoutResult(_ -> letIn(portfolio, clients, password));
                });
        return new SeededFirm(
                firm.slug(),
                portfolio.staff().stream().map(it -> it.person().email()).toList(),
                owners(portfolio, clients).map(it -> it.client().owner().email()).toList(),
                openDomains(portfolio, clients).map(SeededClient::id).toList(),
                password);
    }

    /// A firm that is being filled, and what it sorts its clients by.
    private record Filling(Portfolio portfolio, Sorts sorts) {}

    private Sorts sorts(Portfolio portfolio) {
        return sortRows.addSorts(portfolio.groups(), portfolio.projects());
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

    private void fillUp(Portfolio portfolio, long clients, LongConsumer progress) {
        Filling filling = new Filling(portfolio, transaction.execute(_ -> sorts(portfolio)));
        long last = Math.min(clients, transaction.execute(_ -> rows.lastCode()));
        progress.accept(last);
        try (ExecutorService lanes = Executors.newFixedThreadPool(LANES)) {
            while (last < clients) {
                long upTo = Math.min(clients, last + LANES * BATCH);
                addTogether(filling, last + 1, upTo, lanes);
                progress.accept(upTo - last);
                last = upTo;
            }
        }
    }

    /// Adds clients over several connections; only when all are there, their codes count as given out.
    private void addTogether(Filling filling, long from, long to, ExecutorService lanes) {
        Actor actor = Current.actor();
        List<? extends Future<?>> running =
                LongStream.iterate(from, first -> first <= to, first -> first + BATCH)
                        .mapToObj(first ->
                                lanes.submit(() ->
                                        Current.run(
                                                actor,
                                                () ->
                                                        addClients(
                                                                filling,
                                                                first,
                                                                Math.min(to, first + BATCH - 1)))))
                        .toList();
        running.forEach(Seeder::await);
        transaction.executeWithoutResult(_ -> rows.raiseCode(to));
    }

    private static void await(Future<?> lane) {
        try {
            lane.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the seeding was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("clients cannot be added", e.getCause());
        }
    }

    private void addStaffOnce(Portfolio portfolio) {
        if (!rows.hasStaff(portfolio.staff().getFirst())) {
            rows.addStaff(portfolio.staff());
        }
    }

    private void letIn(Portfolio portfolio, long clients, String password) {
        List<UUID> people =
                Stream.concat(
                                portfolio.staff().stream().map(Employee::id),
                                owners(portfolio, clients).map(SeededClient::ownerId))
                        .toList();
        rows.letIn(people, hashing.encode(password));
    }

    /// A few clients whose owners can sign in.
    private static Stream<SeededClient> owners(Portfolio portfolio, long clients) {
        return clients(portfolio, clients)
                .filter(it -> !it.domain().blocked())
                .limit(OWNERS_LET_IN);
    }

    private static Stream<SeededClient> openDomains(Portfolio portfolio, long clients) {
        return clients(portfolio, clients)
                .filter(it -> it.domain().isOpenToAll())
                .limit(DOMAINS_NAMED);
    }

    private static Stream<SeededClient> clients(Portfolio portfolio, long count) {
        return LongStream.rangeClosed(1, count).mapToObj(portfolio::client);
    }

    private void addClients(Filling filling, long from, long to) {
        var batch = LongStream.rangeClosed(from, to).mapToObj(filling.portfolio::client).toList();
        transaction.executeWithoutResult(_ -> rows.addClients(batch, filling.sorts));
    }
}
