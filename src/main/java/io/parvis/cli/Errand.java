package io.parvis.cli;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;

/// A [Command] with the program started around it, and stopped afterwards.
record Errand(Class<?> application, WebApplicationType type) {

    private static final Logger LOG = LoggerFactory.getLogger(Errand.class);

    int run(String name, List<String> arguments) {
        try (var context = new Program(application, type).start(settings(name))) {
            return context.getBeanProvider(Command.class).stream()
                    .filter(command -> command.name().equals(name))
                    .findFirst()
                    .map(command -> run(command, arguments))
                    .orElseThrow(
                            () -> new IllegalStateException("No bean for the command " + name));
        }
    }

    // An errand in the terminal is alone: recurring work is left to the program that serves, but
    // for
    // what is to be measured.
    private static Map<String, Object> settings(String name) {
        return Map.of("server.port", "0", "parvis.jobs.enabled", name.equals("bench"));
    }

    private static int run(Command command, List<String> arguments) {
        try {
            return command.run(arguments);
        } catch (RuntimeException e) {
            if (Complaint.about(e).isEmpty()) {
                LOG.error("The command {} failed", command.name(), e);
            }
            throw e;
        }
    }
}
