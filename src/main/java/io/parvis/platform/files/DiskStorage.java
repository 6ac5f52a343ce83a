package io.parvis.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// A folder of the local disk: `<firm>/<first two digits>/<hash>`. A content appears there whole or not at all.
class DiskStorage implements Storage {

    private static final int SHARD = 2;

    private final Path folder;
    private final Clock clock;
    private final Drawings drawings;
    // What is removed must not be kept at the same moment. Held for a few system calls only.
    private final ReentrantLock moving = new ReentrantLock();

    DiskStorage(Path folder, Clock clock) {
        this.folder = folder.toAbsolutePath();
        this.clock = clock;
        this.drawings = new DiskDrawings(this.folder);
    }

    @Override
    public Drawings drawings() {
        return drawings;
    }

    @Override
    public Kept keep(UUID firm, InputStream content, long most) throws IOException {
        try (var draft = Draft.in(folder.resolve(firm.toString()))) {
            var kept = draft.write(content, most);
            return Draft.onDisk(() -> place(draft.path(), firm, kept));
        }
    }

    @Override
    public InputStream open(UUID firm, Kept kept) throws IOException {
        var file = place(firm, kept.hash());
        if (Files.size(file) != kept.size()) {
            throw new IOException("the file " + file + " is not what was kept");
        }
        return new CheckedStream(Files.newInputStream(file), kept);
    }

    @Override
    public void each(UUID firm, Instant before, Consumer<String> hash) throws IOException {
        var own = folder.resolve(firm.toString());
        if (!Files.isDirectory(own)) {
            return;
        }
        try (var entries = Files.newDirectoryStream(own)) {
            for (var entry : entries) {
                if (Files.isDirectory(entry)) {
                    eachOf(entry, before, hash);
                } else if (isOlder(entry, before)) {
                    // A draft that a crash left.
                    Files.deleteIfExists(entry);
                }
            }
        }
    }

    @Override
    public void remove(UUID firm, String hash, Instant before) throws IOException {
        moving.lock();
        try {
            var file = place(firm, hash);
            if (isOlder(file, before)) {
                Files.deleteIfExists(file);
                drawings.forget(firm, hash);
            }
        } finally {
            moving.unlock();
        }
    }

    private static void eachOf(Path shard, Instant before, Consumer<String> hash)
            throws IOException {
        DirectoryStream.Filter<Path> old = file -> isOlder(file, before);
        try (var files = Files.newDirectoryStream(shard, old)) {
            files.forEach(file -> hash.accept(file.getFileName().toString()));
        }
    }

    private static boolean isOlder(Path file, Instant before) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    // Over the same content, if it is there already: that makes it young again.
    private Kept place(Path draft, UUID firm, Kept kept) throws IOException {
        var file = place(firm, kept.hash());
        var shard = Files.createDirectories(file.getParent());
        Files.setLastModifiedTime(draft, FileTime.from(clock.instant()));
        moving.lock();
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            moving.unlock();
        }
        force(shard);
        return kept;
    }

    // The name is on the disk only once its folder is. Windows opens no folder, and needs none.
    private static void force(Path shard) throws IOException {
        if (shard.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(shard, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private Path place(UUID firm, String hash) {
        var checked = Storage.hash(hash);
        return folder.resolve(firm.toString(), checked.substring(0, SHARD), checked);
    }
}
