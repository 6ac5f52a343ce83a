package io.parvis.platform.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/// Starts the process in which PDF files are opened: this program once more, with little memory, little time, and nothing of
/// what this one was told. It is started the way this one was, as one jar or from its classes.
@Component
class PdfProcess {

    private static final String PACKED = "org.springframework.boot.loader.launch.JarLauncher";
    private static final String LOOSE = "io.parvis.Parvis";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    // What it needs to find its own folders.
    private static final Set<String> TOLD = Set.of("LANG", "LC_ALL", "SystemRoot");
    private static final List<String> LIMITS =
            List.of(
                    "-Xmx384m",
                    "-XX:MaxMetaspaceSize=128m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-XX:-UsePerfData",
                    "-Djava.awt.headless=true");

    private final Semaphore one = new Semaphore(1, true);

    /// Does what the words say in a folder.
    /// @return whether it came to an end; the file is to blame when it did not
    boolean did(Path folder, String work) throws IOException {
        one.acquireUninterruptibly();
        Process process = null;
        try {
            process = start(folder, work);
            return process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    && process.exitValue() == 0;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IOException(ending);
        } finally {
            if (process != null) {
                process.destroyForcibly();
            }
            one.release();
        }
    }

    private static Process start(Path folder, String work) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LIMITS);
        command.add("-Djava.io.tmpdir=" + folder);
        command.add("-Duser.home=" + folder);
        command.add("-Dpdfbox.fontcache=" + folder);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(ClassUtils.isPresent(PACKED, null) ? PACKED : LOOSE);
        command.addAll(List.of(PdfWork.WORD, work, folder.toString()));
        var builder =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().retainAll(TOLD);
        return builder.start();
    }
}
