package io.parvis.platform.apart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.FileSystemUtils;

/// Starts the process in which files are opened: this program once more, with little memory, little time, and nothing of what
/// this one was told. It is started the way this one was, as one jar or from its classes.
@Component
public class Workshop implements AutoCloseable {

    private static final String PACKED = "org.springframework.boot.loader.launch.JarLauncher";
    private static final String LOOSE = "io.parvis.Parvis";
    // What it needs to find its own folders.
    private static final Set<String> TOLD = Set.of("LANG", "LC_ALL", "SystemRoot");
    private static final List<String> BOUNDS =
            List.of(
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

    private final Map<Limits, Semaphore> places = new ConcurrentHashMap<>();
    private final Path fonts;

    public Workshop() throws IOException {
        fonts = Files.createTempDirectory("parvis-fonts-");
    }

    /// Has a work done. As many of the same limits as these allow go on at once; the rest waits.
    ///
    /// @param folder all that it may know; what it made lies there afterwards
    /// @param words of the command line, of which the first leads to the work
    /// @return whether it came to an end; the file is to blame when it did not
    /// @throws IOException when it could not be done, whatever the file is
    public boolean did(Limits limits, Path folder, List<String> words) throws IOException {
        var place = places.computeIfAbsent(limits, it -> new Semaphore(it.atOnce(), true));
        place.acquireUninterruptibly();
        try {
            return ended(start(limits, folder, words), limits);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IOException(ending);
        } finally {
            place.release();
        }
    }

    private static boolean ended(Process process, Limits limits)
            throws IOException, InterruptedException {
        try {
            if (!process.waitFor(limits.patience().toMillis(), TimeUnit.MILLISECONDS)
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

    private Process start(Limits limits, Path folder, List<String> words) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + limits.megabytes() + "m");
        command.addAll(BOUNDS);
        command.add("-Djava.io.tmpdir=" + folder);
        command.add("-Duser.home=" + folder);
        command.add("-Dpdfbox.fontcache=" + fonts);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(ClassUtils.isPresent(PACKED, null) ? PACKED : LOOSE);
        command.addAll(words);
        var builder =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().retainAll(TOLD);
        return builder.start();
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(fonts);
    }
}
