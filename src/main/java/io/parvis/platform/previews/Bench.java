package io.parvis.platform.previews;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.parvis.platform.files.Downloads;
import io.parvis.platform.files.StoredFile;
import io.parvis.platform.previews.Preview.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/// The folder in which the other process finds a file, and leaves what it made of it. Gone when the work is done.
final class Bench implements AutoCloseable {

    // More than a page of that size ever takes; it comes from a process that a file may have
    // turned.
    private static final int LARGEST = 8_000_000;

    private final Path folder;

    private Bench(Path folder) {
        this.folder = folder;
    }

    static Bench with(StoredFile file, Downloads downloads) throws IOException {
        var bench = new Bench(Files.createTempDirectory("parvis-look-"));
        try (var out = Files.newOutputStream(bench.folder.resolve(Task.CONTENT))) {
            downloads.write(file, out);
            return bench;
        } catch (IOException | RuntimeException lost) {
            bench.close();
            throw lost;
        }
    }

    Task task(StoredFile file, int first, int last, boolean text) {
        return new Task(folder, file.type(), first, last, text);
    }

    Look look() throws IOException {
        var said = new String(read(Task.STATE), UTF_8).split(" ", 2);
        var preview = new Preview(State.valueOf(said[0]), Integer.parseInt(said[1]));
        return new Look(preview, new String(read(Task.TEXT), UTF_8));
    }

    boolean has(int number) {
        return Files.isRegularFile(folder.resolve(Task.page(number)));
    }

    byte[] page(int number) throws IOException {
        return read(Task.page(number));
    }

    private byte[] read(String name) throws IOException {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            return new byte[0];
        }
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(LARGEST);
        }
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
