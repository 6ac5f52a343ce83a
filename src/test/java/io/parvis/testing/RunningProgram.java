package io.parvis.testing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.database.TestingPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The program in a process of its own, as a person starts it: seen from outside only.
public final class RunningProgram implements AutoCloseable {

    private static final long PATIENCE = 120;
    private static final String SERVES = "Parvis serves at ";

    private final Process process;
    private final Path errors;

    private RunningProgram(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
    }

    /// Starts it on any free port, unless the environment names one.
    public static RunningProgram start(
            Path data, Map<String, String> environment, String... words) {
        return start(List.of(), data, environment, words);
    }

    /// @param before words before `java`, such as a wrapper that sets limits
    public static RunningProgram start(
            List<String> before, Path data, Map<String, String> environment, String... words) {
        try {
            var errors = Files.createTempFile("parvis", ".err");
            var builder = new ProcessBuilder(command(before, List.of(words)));
            var programs = TestingPostgres.PROGRAMS.toAbsolutePath().toString();
            builder.environment().put("PARVIS_DATA", data.toString());
            builder.environment().put("PARVIS_PORT", "0");
            builder.environment().put("PARVIS_PROGRAMS", programs);
            builder.environment().putAll(environment);
            return new RunningProgram(builder.redirectError(errors.toFile()).start(), errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A shell lets what it starts in the background ignore Ctrl-C, and so would the program, were
    // the tests run there.
    private static List<String> command(List<String> before, List<String> words) {
        var heedful = List.of("env", "--default-signal=INT");
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        var program =
                List.of(
                        java,
                        "-Xmx300m",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath());
        return Stream.of(before, heedful, program, List.of("io.parvis.Parvis"), words)
                .flatMap(List::stream)
                .toList();
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// Waits until it says that it serves, and where.
    public String address() {
        for (var line = readLine(); line != null; line = readLine()) {
            if (line.startsWith(SERVES)) {
                return line.substring(SERVES.length()).split(" ")[0];
            }
        }
        throw new AssertionError("It ended before it served: " + complaint());
    }

    /// Waits for a line that holds this text.
    public String line(String part) {
        for (var line = readLine(); line != null; line = readLine()) {
            if (line.contains(part)) {
                return line;
            }
        }
        throw new AssertionError("It ended without saying " + part + ": " + complaint());
    }

    private @Nullable String readLine() {
        try {
            return process.inputReader().readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What it wrote to the error stream so far.
    public String complaint() {
        try {
            return Files.readString(errors).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What it printed and [#address()] has not read.
    public String output() {
        try {
            return process.inputReader().readAllAsString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How a page of it answers.
    public static int status(String url) {
        var request = HttpRequest.newBuilder(URI.create(url)).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public int exitCode() {
        try {
            assertThat(process.waitFor(PATIENCE, SECONDS)).as("it ends").isTrue();
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Sends a signal, such as INT for Ctrl-C.
    public void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        signal("TERM");
        exitCode();
    }
}
