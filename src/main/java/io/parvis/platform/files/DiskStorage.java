package io.parvis.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// A folder of the local disk: `<firm>/<first two digits>/<hash>`. A content appears there whole or not at all.
class DiskStorage implements Storage {

    private static final int BLOCK = 64 * 1024;
    private static final int SHARD = 2;
    private static final String HASH = "[0-9a-f]{64}";

    private final Path folder;
    private final Clock clock;
    // What is removed must not be kept at the same moment. Held for a few system calls only.
    private final ReentrantLock moving = new ReentrantLock();

    DiskStorage(Path folder, Clock clock) {
        this.folder = folder.toAbsolutePath();
        this.clock = clock;
    }

    @Override
    public Kept keep(UUID firm, InputStream content, long most) throws IOException {
        var own = Files.createDirectories(folder.resolve(firm.toString()));
        var draft = Files.createTempFile(own, "draft-", "");
        try {
            var kept = write(draft, content, most);
            place(draft, place(firm, kept.hash()));
            return kept;
        } finally {
            Files.deleteIfExists(draft);
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

    private Kept write(Path draft, InputStream content, long most) throws IOException {
        var digest = CheckedStream.digest();
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            var out = new DigestOutputStream(Channels.newOutputStream(channel), digest);
            var size = copy(content, out, most);
            Files.setLastModifiedTime(draft, FileTime.from(clock.instant()));
            channel.force(true);
            return new Kept(HexFormat.of().formatHex(digest.digest()), size);
        }
    }

    private static long copy(InputStream content, OutputStream out, long most) throws IOException {
        var block = new byte[BLOCK];
        var size = 0L;
        for (int read = content.read(block); read >= 0; read = content.read(block)) {
            size += read;
            if (size > most) {
                throw new TooLarge(most);
            }
            out.write(block, 0, read);
        }
        return size;
    }

    // Over the same content, if it is there already: that makes it young again.
    private void place(Path draft, Path file) throws IOException {
        var shard = Files.createDirectories(file.getParent());
        moving.lock();
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            moving.unlock();
        }
        force(shard);
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
        if (!hash.matches(HASH)) {
            throw new IllegalArgumentException("no hash");
        }
        return folder.resolve(firm.toString(), hash.substring(0, SHARD), hash);
    }
}
