package io.parvis.trust.bench;

import io.parvis.platform.database.DatabaseAccess;
import io.parvis.trust.load.Caller;
import io.parvis.trust.seeding.SeededFirm;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.web.context.request.RequestContextHolder;

/// Finds out what each kind of request says to the database: the program runs once more in this process, with a tape
/// between it and its connections.
final class Listening implements AutoCloseable {

    private static final int RECORDINGS = 12;

    private final Tape tape;
    private final ConfigurableApplicationContext program;

    Listening(Class<?> application, DatabaseAccess database, Clock clock) {
        tape = new Tape(clock, Listening::answering);
        SpringApplication spring = new SpringApplication(application);
        spring.setAddCommandLineProperties(false);
        spring.addInitializers(context -> {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("listening", settings(database)));
            context.getBeanFactory().addBeanPostProcessor(new TapeBetween(tape));
        });
        program = spring.run();
    }

    /// Jobs that happen to run meanwhile are nobody's answer.
    private static boolean answering() {
        return RequestContextHolder.getRequestAttributes() != null;
    }

    private static Map<String, Object> settings(DatabaseAccess database) {
        return Map.of(
                "server.port", "0",
                "parvis.demo", "false",
                "parvis.guessing.per-address-and-minute", "1000000",
                "parvis.db.url", database.url(),
                "parvis.db.user", database.application().role(),
                "parvis.db.password", database.application().password(),
                "parvis.db.owner", database.owner().role(),
                "parvis.db.owner-password", database.owner().password());
    }

    /// Where it is rehearsed, and the names that are given there.
    record Rehearsed(List<SeededFirm> firms, NewNames names) {}

    Map<Workload, List<Recording>> record(Rehearsed here, Set<Workload> workloads)
            throws Exception {
        int port = program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        Stage stage =
                new Stage(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                        here.firms(),
                        here.names());
        Map<Workload, List<Recording>> all = new EnumMap<>(Workload.class);
        for (Workload workload : workloads) {
            all.put(workload, record(stage, workload));
        }
        return all;
    }

    /// The shortest are kept: the others had to look a second time, where a first look found too little.
    private List<Recording> record(Stage stage, Workload workload) throws Exception {
        List<Recording> heard = new ArrayList<>();
        for (int number = 0; number < RECORDINGS; number++) {
            heard.add(record(stage, workload, number));
        }
        int fewest = heard.stream().mapToInt(Recording::statements).min().orElseThrow();
        return heard.stream().filter(recording -> recording.statements() == fewest).toList();
    }

    private Recording record(Stage stage, Workload workload, int number) throws Exception {
        try (Caller caller = stage.caller(workload, number)) {
            require(caller.call(), workload);
            tape.start();
            boolean right = caller.call();
            Recording recording = tape.stop();
            require(right, workload);
            return recording;
        }
    }

    private static void require(boolean right, Workload workload) {
        if (!right) {
            throw new IllegalStateException(
                    workload.title + ": the program did not answer as expected");
        }
    }

    @Override
    public void close() {
        program.close();
    }

    private record TapeBetween(Tape tape) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source ? new RecordingSource(source, tape) : bean;
        }
    }
}
