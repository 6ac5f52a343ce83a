package io.parvis.cli;

import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;

/// `run`: starts the program, says where it is, and leaves it serving until the process is told to
/// end.
record Serving(Class<?> application, ServerAddress address) {

    void start(boolean empty) {
        var program = new Program(application, WebApplicationType.SERVLET);
        greet(program.start(Map.of("parvis.demo", !empty && wantsDemo())));
    }

    private static boolean wantsDemo() {
        return !"false".equalsIgnoreCase(System.getenv("PARVIS_DEMO"));
    }

    private void greet(ApplicationContext context) {
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        System.out.println("Parvis serves at " + address.url(port) + " (Ctrl-C stops it)");
        context.getBeanProvider(Greeting.class)
                .orderedStream()
                .flatMap(greeting -> greeting.lines().stream())
                .forEach(System.out::println);
    }
}
