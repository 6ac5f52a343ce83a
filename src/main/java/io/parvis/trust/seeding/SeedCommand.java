package io.parvis.trust.seeding;

import io.parvis.cli.Command;
import io.parvis.cli.Terminal;
import java.util.List;
import org.springframework.stereotype.Component;

/// `parvis seed`: fills a firm, and beside a large one nine small ones.
@Component
class SeedCommand implements Command {

    private final Seeding seeding;
    private final Terminal terminal;

    SeedCommand(Seeding seeding, Terminal terminal) {
        this.seeding = seeding;
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "seed";
    }

    @Override
    public int run(List<String> arguments) {
        var order = SeedOrder.read(arguments);
        if (order.isEmpty()) {
            terminal.out().println(SeedOrder.USAGE);
            return 2;
        }
        var seeded = seeding.carryOut(order.get());
        for (SeededFirm firm : seeded) {
            terminal.out().printf("/%s/office  %s%n", firm.slug(), firm.administrator());
        }
        terminal.out().println("The password of all of these is " + seeded.getFirst().password());
        return 0;
    }
}
