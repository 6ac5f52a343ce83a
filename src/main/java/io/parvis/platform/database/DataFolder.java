package io.parvis.platform.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/// The folder that keeps everything, held by one Parvis at a time.
///
/// The lock belongs to the process, so it falls with it however it ends; the file itself means
/// nothing.
final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel held;

    private DataFolder(Path root, FileChannel held) {
        this.root = root;
        this.held = held;
    }

    static DataFolder hold(Path folder) {
        var root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            var file = FileChannel.open(root.resolve("parvis.lock"), CREATE, WRITE);
            if (tryLock(file) == null) {
                file.close();
                throw new CannotStart(
                        "The data folder %s is in use by another Parvis.".formatted(root));
            }
            return new DataFolder(root, file).swept();
        } catch (IOException e) {
            throw Failures.inFolder(root, e);
        }
    }

    /// Removes what a start that was killed left half made.
    private DataFolder swept() throws IOException {
        try (var children = Files.newDirectoryStream(root, "{creating,unpacking}-*")) {
            for (var child : children) {
                FileSystemUtils.deleteRecursively(child);
            }
        }
        return this;
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    Path root() {
        return root;
    }

    Path cluster() {
        return root.resolve("database");
    }

    Path log() {
        return root.resolve("log");
    }

    Secrets secrets() {
        return new Secrets(root.resolve("secrets"));
    }

    @Override
    public void close() {
        try {
            held.close();
        } catch (IOException e) {
            throw Failures.inFolder(root, e);
        }
    }
}
