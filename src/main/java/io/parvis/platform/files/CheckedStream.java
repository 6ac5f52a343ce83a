package io.parvis.platform.files;

import io.parvis.platform.files.Storage.Kept;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Reads a content and holds its last byte back until the hash of the whole is right. What the disk spoiled never
/// arrives whole, whoever reads it.
class CheckedStream extends BlockStream {

    private final MessageDigest digest = digest();
    private final Kept kept;
    private long read;
    private boolean checked;

    CheckedStream(InputStream content, Kept kept) {
        super(content);
        this.kept = kept;
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        var got = in.read(into, from, most);
        if (got > 0) {
            digest.update(into, from, got);
            read += got;
        }
        if (!checked && (got < 0 || read >= kept.size())) {
            check();
            checked = true;
        }
        return got;
    }

    // Everything is read, so that everything is checked.
    @Override
    public long skip(long most) throws IOException {
        var skipped = 0L;
        while (skipped < most && read() >= 0) {
            skipped++;
        }
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void check() throws IOException {
        var found = HexFormat.of().formatHex(digest.digest());
        if (read != kept.size() || !found.equals(kept.hash())) {
            throw new IOException("the content " + kept.hash() + " is spoiled");
        }
    }
}
