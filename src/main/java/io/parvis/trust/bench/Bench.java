package io.parvis.trust.bench;

import static io.parvis.trust.bench.Workload.AT_SIZE;

import io.parvis.cli.Terminal;
import io.parvis.trust.bench.Result.OfSize;
import io.parvis.trust.seeding.SeededFirm;
import io.parvis.trust.seeding.Seeding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// One benchmark from beginning to end. This process keeps the database and makes the load; the program that is
/// measured is a process of its own.
@Component
class Bench {

    private static final String FIRM = "bench";

    private final Measuring measuring;
    private final Chores chores;
    private final Launch launch;
    private final Seeding seeding;
    private final Terminal terminal;

    Bench(Measuring measuring, Chores chores, Launch launch, Seeding seeding, Terminal terminal) {
        this.measuring = measuring;
        this.chores = chores;
        this.launch = launch;
        this.seeding = seeding;
        this.terminal = terminal;
    }

    /// @param agency what was measured of one before
    Result run(Plan plan, String agency) throws Exception {
        List<SeededFirm> firms = seeding.fill(FIRM, plan.clients());
        Duration start = launch.medianStart(plan.runs());
        Measured everyday = measuring.measure(plan, Workload.EVERYDAY, firms);
        List<SeededFirm> sized = plan.sizes().stream().map(this::ofSize).toList();
        SeededFirm written = sized.get(Math.max(0, plan.sizes().indexOf(plan.many())));
        return new Result(
                start,
                everyday,
                bySize(plan, sized),
                chores.all(plan, sized.getLast(), written),
                List.of(new AskingHours().measure(plan)),
                chores.chats(plan, firms.getFirst()),
                agency);
    }

    /// @param firms one of each size
    private List<OfSize> bySize(Plan plan, List<SeededFirm> firms) throws Exception {
        List<OfSize> bySize = new ArrayList<>();
        for (int place = 0; place < firms.size(); place++) {
            int size = plan.sizes().get(place);
            terminal.out().printf("A firm of %,d clients%n", size);
            var measured = measuring.measure(plan.comparing(), AT_SIZE, List.of(firms.get(place)));
            bySize.add(new OfSize(size, measured));
        }
        return bySize;
    }

    /// The long pieces of work alone. @return what the page would say of them
    String work(Plan plan) throws Exception {
        SeededFirm largest = ofSize(plan.sizes().getLast());
        SeededFirm written = ofSize(plan.many());
        return Sizes.chores(chores.all(plan, largest, written));
    }

    /// The chats alone. @return what the page would say of them
    String chats(Plan plan) throws Exception {
        SeededFirm firm = seeding.fill(FIRM, plan.clients()).getFirst();
        return chores.chats(plan, firm).said();
    }

    private SeededFirm ofSize(int size) {
        return seeding.fill(FIRM + "-" + size, size).getFirst();
    }
}
