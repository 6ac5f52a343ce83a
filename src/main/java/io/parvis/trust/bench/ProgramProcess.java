package io.parvis.trust.bench;

import io.parvis.trust.load.Visitor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The program in a process of its own, started the way this one was.
final class ProgramProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

    private final Process process;
    private final InetSocketAddress address;
    private final Duration startedIn;

    private ProgramProcess(Process process, InetSocketAddress address) throws Exception {
        this.process = process;
        this.address = address;
        long begun = System.nanoTime();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                close();
                throw new IOException("the program does not start; its output says why");
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        startedIn = Duration.ofNanos(System.nanoTime() - begun);
    }

    /// Starts it and waits until it says that it serves.
    ///
    /// @param output where it writes what it would say on a terminal
    static ProgramProcess start(Map<String, String> environment, Path output) throws Exception {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(command());
        builder.environment().keySet().removeIf(name -> name.startsWith("PARVIS_"));
        builder.environment().putAll(environment);
        builder.environment().put("PARVIS_PORT", String.valueOf(port));
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        return new ProgramProcess(builder.start(), address);
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        // All its visitors come from one address, and none of them guesses.
        command.add("-Dparvis.guessing.per-address-and-minute=1000000");
        String entrance = System.getProperty("sun.java.command").split(" ")[0];
        command.addAll(
                entrance.endsWith(".jar")
                        ? List.of("-jar", entrance)
                        : List.of("-cp", System.getProperty("java.class.path"), entrance));
        command.addAll(List.of("run", "--empty"));
        return command;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private boolean answers() {
        try (Visitor visitor = new Visitor(address)) {
            return visitor.get("/health").status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    InetSocketAddress address() {
        return address;
    }

    Duration startedIn() {
        return startedIn;
    }

    ProcessTree tree() {
        return new ProcessTree(process.pid());
    }

    /// Asks it to stop, and waits; a program that does not listen is ended.
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
