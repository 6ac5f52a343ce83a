package io.parvis.trust.seeding;

import io.parvis.cli.Terminal;
import io.parvis.platform.database.DatabaseAccess;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;

/// Makes whole populations of firms, as large as one likes, and shows how far it is.
@Component
public class Seeding {

    /// From this size on the firm gets neighbours: what others hold must not slow it down.
    private static final long LARGE = 10_000;

    private static final int NEIGHBOURS = 9;
    private static final int NEIGHBOUR_CLIENTS = 1_000;

    private record Share(Portfolio portfolio, long clients) {}

    private final Seeder seeder;
    private final DatabaseAccess database;
    private final Terminal terminal;

    Seeding(Seeder seeder, DatabaseAccess database, Terminal terminal) {
        this.seeder = seeder;
        this.database = database;
        this.terminal = terminal;
    }

    /// Fills a firm under this address up to so many clients; a large one gets nine small neighbours.
    ///
    /// @return the firm first, then its neighbours
    public List<SeededFirm> fill(String firm, long clients) {
        return carryOut(new SeedOrder(clients, firm, 1));
    }

    List<SeededFirm> carryOut(SeedOrder order) {
        List<Share> shares = shares(order);
        long total = shares.stream().mapToLong(Share::clients).sum();
        Progress progress =
                new Progress(terminal.out(), terminal.isWatched(), System::nanoTime, total);
        String password = password();
        List<SeededFirm> filled = new ArrayList<>();
        for (Share share : shares) {
            filled.add(
                    seeder.fill(share.portfolio(), share.clients(), progress::advance, password));
        }
        tidy();
        return filled;
    }

    private static List<Share> shares(SeedOrder order) {
        Population founders = new Population(order.seed());
        List<Share> shares = new ArrayList<>();
        PlausibleFirm first = founders.firm(0, order.firm());
        shares.add(new Share(new Portfolio(order.seed(), first), order.clients()));
        for (int number = 1; number <= NEIGHBOURS && order.clients() >= LARGE; number++) {
            PlausibleFirm neighbour = founders.firm(number, null);
            shares.add(new Share(new Portfolio(order.seed(), neighbour), NEIGHBOUR_CLIENTS));
        }
        return shares;
    }

    /// The database plans by what it knows about its tables, and they have just changed beyond recognition.
    private void tidy() {
        try (var owner = database.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("vacuum (analyze)");
        } catch (SQLException e) {
            throw new IllegalStateException("the tables cannot be analysed", e);
        }
    }

    private static String password() {
        byte[] bytes = new byte[8];
        new SecureRandom().nextBytes(bytes);
        return "Seed-" + HexFormat.of().formatHex(bytes);
    }
}
