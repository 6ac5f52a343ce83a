package io.parvis.platform.files;

import io.parvis.platform.files.Storage.Away;
import io.parvis.platform.files.Storage.TooLarge;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// What has come of an upload. Whoever has it open has it alone, on this machine and on any other that sees the folder.
final class Part implements AutoCloseable {

    private static final int BLOCK = 64 * 1024;

    private final FileChannel channel;

    private Part(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws Busy while somebody else has it open
    static Part open(Path path) throws IOException {
        var channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            throw new Busy();
        }
        return new Part(channel);
    }

    // The lock goes with the channel.
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ofThisProgram) {
            return false;
        }
    }

    long size() throws IOException {
        return channel.size();
    }

    /// Writes on where it ended, to the disk for good. When the line breaks, what came before stays.
    /// @param most the bytes that are taken
    /// @throws TooLarge when there are more; then it is as it was
    /// @throws Away when the disk takes no more; then it is as it was
    void append(InputStream sent, long most) throws IOException {
        var from = channel.size();
        try {
            write(sent, from, most);
        } catch (Away | TooLarge refused) {
            back(from, refused);
            throw refused;
        } catch (IOException broke) {
            Draft.onDisk(() -> Draft.forced(channel));
            throw broke;
        }
        Draft.onDisk(() -> Draft.forced(channel));
    }

    private void write(InputStream sent, long from, long most) throws IOException {
        channel.position(from);
        var block = new byte[BLOCK];
        var size = 0L;
        for (int read = sent.read(block); read >= 0; read = sent.read(block)) {
            size += read;
            if (size > most) {
                throw new TooLarge(most);
            }
            Draft.write(channel, ByteBuffer.wrap(block, 0, read));
        }
    }

    private void back(long to, IOException refused) {
        try {
            channel.truncate(to);
        } catch (IOException goneToo) {
            refused.addSuppressed(goneToo);
        }
    }

    /// All of it from its beginning; closed with the part.
    InputStream content() throws IOException {
        channel.position(0);
        return Channels.newInputStream(channel);
    }

    /// Gives its place on the disk back.
    void clear() throws IOException {
        channel.truncate(0);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /// Another request writes at it.
    static final class Busy extends IOException {

        Busy() {
            super("the upload is being written at");
        }
    }

    /// A part came that does not go on where the upload ended.
    static final class OutOfOrder extends IOException {

        private final long offset;

        OutOfOrder(long offset) {
            super("the upload goes on at " + offset);
            this.offset = offset;
        }

        long offset() {
            return offset;
        }
    }
}
