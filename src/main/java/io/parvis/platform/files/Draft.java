package io.parvis.platform.files;

import io.parvis.platform.files.Storage.Away;
import io.parvis.platform.files.Storage.Kept;
import io.parvis.platform.files.Storage.TooLarge;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;

/// A local file on its way into a storage. What fails here of the disk is [Away]; what fails of the stream is the sender's.
final class Draft implements AutoCloseable {

    private static final int BLOCK = 64 * 1024;

    private final Path path;

    Draft(Path path) {
        this.path = path;
    }

    /// A new one in a folder, which is made where it is missing.
    static Draft in(Path folder) throws Away {
        return new Draft(
                onDisk(() -> Files.createTempFile(Files.createDirectories(folder), "draft-", "")));
    }

    Path path() {
        return path;
    }

    /// Writes a stream to the disk for good, in blocks.
    /// @return what it was
    /// @throws TooLarge when there is more than is taken
    Kept write(InputStream content, long most) throws IOException {
        var digest = CheckedStream.digest();
        try (var out = onDisk(() -> FileChannel.open(path, StandardOpenOption.WRITE))) {
            var block = new byte[BLOCK];
            var size = 0L;
            for (int read = content.read(block); read >= 0; read = content.read(block)) {
                size += read;
                if (size > most) {
                    throw new TooLarge(most);
                }
                digest.update(block, 0, read);
                write(out, ByteBuffer.wrap(block, 0, read));
            }
            onDisk(() -> forced(out));
            return new Kept(HexFormat.of().formatHex(digest.digest()), size);
        }
    }

    static void write(FileChannel out, ByteBuffer rest) throws Away {
        while (rest.hasRemaining()) {
            onDisk(() -> out.write(rest));
        }
    }

    static FileChannel forced(FileChannel out) throws IOException {
        out.force(true);
        return out;
    }

    static <T> T onDisk(Act<T> act) throws Away {
        try {
            return act.run();
        } catch (IOException fullOrGone) {
            throw new Away(fullOrGone);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    /// Something that the disk may refuse.
    interface Act<T> {
        T run() throws IOException;
    }
}
