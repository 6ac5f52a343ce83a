package io.parvis.trust.bench;

import io.parvis.cli.Terminal;
import io.parvis.platform.database.DatabaseAccess;
import io.parvis.trust.seeding.SeededFirm;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Many visitors of a firm's site in chats that are open, each reading its own, while lines are said at a steady pace. A
/// line counts from the moment it is sent until the visitor's own stream brings it.
@Component
class Chatting {

    private static final int CONNECTIONS = 2_000;
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1) / Talk.PER_SECOND;
    // Less would measure the compiler.
    private static final Duration AT_LEAST = Duration.ofSeconds(15);
    private static final Duration SETTLES_IN = Duration.ofSeconds(3);

    private static final String ENTER =
            """
            select set_config('app.realm', 'SYSTEM', false),
                   set_config('app.firm', (select id::text from door_firm('%s')), false)
            """;
    private static final String CHATS =
            """
            insert into chat (id, visitor_name, visitor_email, language, state, employee_id, employee_name, begun_at,
                              taken_at, visitor_seen_at)
            select gen_random_uuid(), 'Visitor ' || n, 'visitor@example.org', 'en', 'OPEN', a.id, a.name, now(), now(),
                   now()
              from generate_series(0, %d) n, (select id, name from account where realm = 'STAFF' limit 1) a
            """;
    private static final String KEYS =
            """
            insert into chat_key (hash, chat_id, expires_at)
            select sha256(convert_to('bench-key-' || substr(visitor_name, 9), 'UTF8')), id, now() + interval '1 day'
              from chat
            """;

    private final Launch launch;
    private final DatabaseAccess database;
    private final Terminal terminal;

    Chatting(Launch launch, DatabaseAccess database, Terminal terminal) {
        this.launch = launch;
        this.database = database;
        this.terminal = terminal;
    }

    Talk measure(Plan plan, SeededFirm firm) throws Exception {
        Duration time = Collections.max(List.of(plan.warmUp(), AT_LEAST));
        terminal.out().printf("%,d chats at once%n", CONNECTIONS);
        open(firm.slug());
        try (ProgramProcess program = launch.serving();
                var visitors = new ChatVisitors(program.address(), firm.slug())) {
            List<String> keys = IntStream.range(0, CONNECTIONS).mapToObj(Chatting::key).toList();
            say(visitors, keys, time);
            long before = program.tree().residentBytes();
            int mute = visitors.listen(keys);
            LockSupport.parkNanos(SETTLES_IN.toNanos());
            long each = (program.tree().residentBytes() - before) / CONNECTIONS;
            say(visitors, keys, SETTLES_IN);
            LockSupport.parkNanos(SETTLES_IN.toNanos());
            visitors.forget();
            Said said = count(program, () -> say(visitors, keys, time));
            return visitors.told(mute, said.lines(), said.perSecond(), each)
                    .costing(said.cpuMillis());
        }
    }

    /// @param cpuMillis of the program, for each line
    private record Said(int lines, double perSecond, double cpuMillis) {}

    private static Said count(ProgramProcess program, IntSupplier saying) {
        long begun = System.nanoTime();
        Duration cpu = program.tree().cpu();
        int lines = saying.getAsInt();
        double seconds = (System.nanoTime() - begun) / 1e9;
        LockSupport.parkNanos(SETTLES_IN.toNanos());
        double spent = program.tree().cpu().minus(cpu).toNanos() / 1e6;
        return new Said(lines, lines / seconds, spent / lines);
    }

    // A fixed pace: who is late does not make the next ones late.
    private static int say(ChatVisitors visitors, List<String> keys, Duration time) {
        long begun = System.nanoTime();
        int said = 0;
        while (System.nanoTime() - begun < time.toNanos()) {
            visitors.say(keys.get(said % keys.size()));
            said++;
            long due = begun + said * PAUSE;
            LockSupport.parkNanos(Math.max(0, due - System.nanoTime()));
        }
        return said;
    }

    private static String key(int number) {
        return "bench-key-" + number;
    }

    // Chats that an employee has taken, each with a key, as if their visitors had begun them.
    private void open(String slug) throws SQLException {
        try (var connection = database.asApplication();
                var statement = connection.createStatement()) {
            statement.execute(ENTER.formatted(slug));
            statement.execute("update firm set chat = true");
            statement.execute("delete from chat");
            statement.execute(CHATS.formatted(CONNECTIONS - 1));
            statement.execute(KEYS);
        }
    }
}
