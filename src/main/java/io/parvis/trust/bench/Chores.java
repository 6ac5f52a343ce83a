package io.parvis.trust.bench;

import io.parvis.cli.Terminal;
import io.parvis.trust.seeding.SeededFirm;
import io.parvis.trust.seeding.Seeding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// The long pieces of work, each asked for once, in a program started for it: the memory it needs is its own.
@Component
class Chores {

    private static final int NEW_FIRM = 1_000;

    private final Launch launch;
    private final Seeding seeding;
    private final NewNames names;
    private final Chatting chatting;
    private final Terminal terminal;

    Chores(Launch launch, Seeding seeding, NewNames names, Chatting chatting, Terminal terminal) {
        this.launch = launch;
        this.seeding = seeding;
        this.names = names;
        this.chatting = chatting;
        this.terminal = terminal;
    }

    /// @param largest that the export is taken from
    /// @param written whose clients are written to, as many as planned
    List<Chore> all(Plan plan, SeededFirm largest, SeededFirm written) throws Exception {
        List<Chore> done = new ArrayList<>();
        int most = plan.sizes().getLast();
        done.add(
                once(
                        said("Export of %,d clients as CSV", most),
                        Duration.ZERO,
                        program -> new Exporting(program, largest).run(most)));
        done.add(
                once(
                        said("Message to %,d clients, until all are queued", plan.many()),
                        Duration.ofSeconds(10),
                        program -> new Writing(program, written).run()));
        SeededFirm fresh = seeding.fill("bench-" + names.mark(), NEW_FIRM).getFirst();
        done.add(
                once(
                        said("Import of %,d lines, each a new client", plan.many()),
                        Duration.ofSeconds(60),
                        program -> new Taking(program, fresh).run(plan.many(), names.mark())));
        return done;
    }

    /// Many chats at once, at the firm of everyday.
    Talk chats(Plan plan, SeededFirm firm) throws Exception {
        return chatting.measure(plan, firm);
    }

    /// Does the work and says how long the part that counts took.
    interface Work {
        Duration in(ProgramProcess program) throws Exception;
    }

    Chore once(String title, Duration promised, Work work) throws Exception {
        terminal.out().println(title);
        try (ProgramProcess program = launch.serving()) {
            long before = program.tree().residentBytes();
            Duration took = work.in(program);
            terminal.out().printf("  %.1f s%n", took.toMillis() / 1e3);
            var resident = new Chore.Resident(before, program.tree().peakBytes());
            return new Chore(title, took, promised, resident);
        }
    }

    private static String said(String title, int number) {
        return String.format(Locale.ENGLISH, title, number);
    }
}
