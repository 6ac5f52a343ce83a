package io.parvis.platform.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.platform.files.Storage.Away;
import io.parvis.platform.files.Storage.Kept;
import io.parvis.platform.files.Storage.TooLarge;
import io.parvis.testing.SettableClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskStorageTest {

    private static final UUID FIRM = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @TempDir Path folder;

    private final SettableClock clock = new SettableClock();
    private DiskStorage storage;

    @BeforeEach
    void open() {
        storage = new DiskStorage(folder, clock);
    }

    @Test
    void keepsAContentUnderItsHash() throws IOException {
        var kept = keep("hello");
        assertThat(kept.hash())
                .isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
        assertThat(kept.size()).isEqualTo(5);
        assertThat(read(kept)).isEqualTo("hello");
    }

    @Test
    void keepsOneContentOnceAndLeavesNoDrafts() throws IOException {
        keep("twice");
        keep("twice");
        keep("");
        assertThat(filesOnDisk()).hasSize(2);
    }

    @Test
    void keepsFirmsApart() throws IOException {
        var kept = keep("secret");
        assertThatThrownBy(() -> storage.open(OTHER, kept)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void stopsAtTheLimitAndKeepsNothing() {
        var endless = new EndlessStream();
        assertThatThrownBy(() -> storage.keep(FIRM, endless, 1_000_000))
                .isInstanceOf(TooLarge.class);
        assertThat(endless.given).isLessThan(1_200_000);
        assertThat(filesOnDisk()).isEmpty();
    }

    @Test
    void leavesNothingOfAStreamThatBreaks() {
        var breaking =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the line is cut");
                    }
                };
        assertThatThrownBy(() -> storage.keep(FIRM, breaking, 10)).hasMessage("the line is cut");
        assertThat(filesOnDisk()).isEmpty();
    }

    @Test
    void saysThatTheDiskIsFullOrGone() throws IOException {
        var content = new ByteArrayInputStream(new byte[100]);
        // A device that is always full.
        var full = new Draft(Path.of("/dev/full"));
        assertThatThrownBy(() -> full.write(content, 100)).isInstanceOf(Away.class);
        var gone = new DiskStorage(Files.createFile(folder.resolve("no-folder")), clock);
        assertThatThrownBy(() -> gone.keep(FIRM, content, 100)).isInstanceOf(Away.class);
    }

    @Test
    void neverHandsOutAWholeContentThatWasSpoiled() throws IOException {
        var kept = keep("x".repeat(200_000));
        var file = filesOnDisk().getFirst();
        var bytes = Files.readAllBytes(file);
        bytes[100] = 'y';
        Files.write(file, bytes);
        assertThatThrownBy(() -> read(kept))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("spoiled");
        Files.writeString(file, "shorter");
        assertThatThrownBy(() -> storage.open(FIRM, kept)).isInstanceOf(IOException.class);
    }

    @Test
    void acceptsNoNameThatIsNoHash() {
        assertThatThrownBy(() -> storage.open(FIRM, new Kept("../../etc/passwd", 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void removesOnlyWhatHasGrownOld() throws IOException {
        var kept = keep("old");
        clock.pass(Duration.ofDays(2));
        var before = clock.instant().minus(Duration.ofDays(1));
        assertThat(olderThan(before)).containsExactly(kept.hash());
        // Somebody sends the same content once more: it is young again.
        keep("old");
        assertThat(olderThan(before)).isEmpty();
        storage.remove(FIRM, kept.hash(), before);
        assertThat(read(kept)).isEqualTo("old");
        storage.remove(FIRM, kept.hash(), clock.instant().plusSeconds(1));
        assertThat(filesOnDisk()).isEmpty();
    }

    @Test
    void sweepsTheDraftsOfACrash() throws IOException {
        keep("good");
        var draft = Files.writeString(folder.resolve(FIRM.toString(), "draft-1"), "half");
        Files.setLastModifiedTime(
                draft, java.nio.file.attribute.FileTime.from(clock.instant().minusSeconds(60)));
        olderThan(clock.instant());
        assertThat(draft).doesNotExist();
    }

    private Kept keep(String text) throws IOException {
        return storage.keep(FIRM, new ByteArrayInputStream(text.getBytes(UTF_8)), 1_000_000);
    }

    private String read(Kept kept) throws IOException {
        try (var content = storage.open(FIRM, kept)) {
            return new String(content.readAllBytes(), UTF_8);
        }
    }

    private List<String> olderThan(Instant before) throws IOException {
        var found = new ArrayList<String>();
        storage.each(FIRM, before, found::add);
        return found;
    }

    private List<Path> filesOnDisk() {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static final class EndlessStream extends InputStream {

        private long given;

        @Override
        public int read() {
            given++;
            return 'x';
        }

        @Override
        public int read(byte[] into, int from, int most) {
            given += most;
            return most;
        }
    }
}
