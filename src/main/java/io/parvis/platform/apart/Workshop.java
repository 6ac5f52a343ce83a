package io.parvis.platform.previews;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.FileSystemUtils;

/// Starts the process in which files are opened: this program once more, with little memory, little time, and nothing of what
/// this one was told. It is started the way this one was, as one jar or from its classes.
@Component
class Workshop {

    private static final String PACKED = "org.springframework.boot.loader.launch.JarLauncher";
    private static final String LOOSE = "io.parvis.Parvis";
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final int AT_ONCE = 2;
    // What it needs to find its own folders.
    private static final Set<String> TOLD = Set.of("LANG", "LC_ALL", "SystemRoot");
    private static final List<String> LIMITS =
            List.of(
                    "-Xmx256m",
                    "-XX:MaxMetaspaceSize=128m",
                    "-XX:MaxDirectMemorySize=32m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:ActiveProcessorCount=1",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-XX:-CreateCoredumpOnCrash",
                    "-XX:-UsePerfData",
                    "-Djava.awt.headless=true");

    // As its own JVM ends when it has no memory left; then one that was too slow, or fell over
    // itself.
    private static final Set<Integer> UNBEARABLE = Set.of(3, 134, 137, 139);

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Path fonts;

    Workshop() throws IOException {
        fonts = Files.createTempDirectory("parvis-fonts-");
    }

    /// Has a task done.
    /// @return whether it came to an end; the file is to blame when it did not
    /// @throws IOException when the task could not be done, whatever the file is
    boolean did(Task task) throws IOException {
        places.acquireUninterruptibly();
        try {
            return ended(start(task));
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IOException(ending);
        } finally {
            places.release();
        }
    }

    private static boolean ended(Process process) throws IOException, InterruptedException {
        try {
            if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    || UNBEARABLE.contains(process.exitValue())) {
                return false;
            }
            if (process.exitValue() != 0) {
                throw new IOException("the process ended with " + process.exitValue());
            }
            return true;
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(Task task) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LIMITS);
        command.add("-Djava.io.tmpdir=" + task.folder());
        command.add("-Duser.home=" + task.folder());
        command.add("-Dpdfbox.fontcache=" + fonts);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(ClassUtils.isPresent(PACKED, null) ? PACKED : LOOSE);
        command.add(Apart.WORD);
        command.addAll(task.words());
        var builder =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().retainAll(TOLD);
        return builder.start();
    }

    @PreDestroy
    void tidy() throws IOException {
        FileSystemUtils.deleteRecursively(fonts);
    }
}
