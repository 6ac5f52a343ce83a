package io.parvis.platform.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Rights;
import io.parvis.platform.access.Role;
import io.parvis.platform.files.Storage.Away;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import io.parvis.testing.SettableClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// What becomes of the parts when something breaks.
class StagingTest {

    private static final Actor SENDER =
            new Actor(
                    Realm.STAFF,
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    null,
                    "Ann",
                    Locale.ENGLISH,
                    Actor.DEFAULT_ZONE);
    private static final Badge BADGE =
            new Badge(Role.BACK_OFFICE, UUID.randomUUID(), false, false, Rights.NONE, false);
    private static final Path FULL = Path.of("/dev/full");

    @TempDir Path folder;

    private final SettableClock clock = new SettableClock();
    private Uploads uploads;

    @BeforeEach
    void open() {
        uploads = into(new DiskStorage(folder.resolve("files"), clock));
    }

    private Uploads into(Storage storage) {
        var staging = new Staging(folder.resolve("uploads"), JsonMapper.shared(), clock);
        return new Uploads(staging, new Receiving(storage, Scanner.NONE), new Ids(clock), clock);
    }

    @Test
    void keepWhatCameBeforeTheLineBroke() throws Exception {
        var id = begin(10);
        var broken =
                new SequenceInputStream(
                        bytes("12345"),
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("the line broke");
                            }
                        });
        assertThatThrownBy(() -> append(id, 0, broken)).hasMessage("the line broke");
        assertThat(append(id, 5, bytes("67890"))).isEqualTo(10);
        assertThat(as(() -> uploads.receive("files", null, List.of(id))).getFirst().kept().size())
                .isEqualTo(10);
        assertThat(staged()).as("its place on the disk is given back").isZero();
    }

    @Test
    void keepNothingHalfWhenTheDiskIsFull() throws Exception {
        assumeThat(Files.exists(FULL)).isTrue();
        var id = begin(10);
        var part = only(".part");
        Files.delete(part);
        Files.createSymbolicLink(part, FULL);
        assertThatThrownBy(() -> append(id, 0, bytes("12345"))).isInstanceOf(Away.class);
        Files.delete(part);
        Files.createFile(part);
        assertThat(append(id, 0, bytes("1234567890"))).isEqualTo(10);
    }

    @Test
    void letOneWriteAtATime() throws Exception {
        var id = begin(10);
        var second =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        assertThatThrownBy(() -> append(id, 0, bytes("other")))
                                .isInstanceOf(Part.Busy.class);
                        return -1;
                    }
                };
        assertThat(append(id, 0, new SequenceInputStream(bytes("12345"), second))).isEqualTo(5);
    }

    @Test
    void waitWholeWhileTheStoreIsAway() throws Exception {
        var server = new S3Server(folder);
        var client = server.client();
        client.createBucket(one -> one.bucket("files"));
        uploads = into(new S3Storage(client, "files", folder.resolve("uploads")));
        var id = begin(10);
        append(id, 0, bytes("12345"));
        server.close();
        assertThatThrownBy(() -> append(id, 5, bytes("67890"))).isInstanceOf(Away.class);
        // Another store answers at last: nothing is sent again.
        uploads = into(new DiskStorage(folder.resolve("files"), clock));
        assertThat(append(id, 10, bytes(""))).isEqualTo(10);
        var whole = as(() -> uploads.receive("files", null, List.of(id))).getFirst();
        assertThat(whole.name()).isEqualTo("letter.txt");
        client.close();
    }

    @Test
    void goAfterADay() throws Exception {
        var id = begin(10);
        append(id, 0, bytes("12345"));
        clock.pass(Duration.ofHours(23));
        as(() -> swept(2));
        clock.pass(Duration.ofHours(2));
        assertThatThrownBy(() -> as(() -> uploads.get(id))).isInstanceOf(NotFound.class);
        as(() -> swept(0));
    }

    private boolean swept(int left) throws IOException {
        uploads.sweep();
        try (var all = Files.walk(folder.resolve("uploads"))) {
            assertThat(all.filter(Files::isRegularFile)).hasSize(left);
        }
        return true;
    }

    private UUID begin(long length) throws Exception {
        return as(() -> uploads.begin("letter.txt", length, 100));
    }

    private long append(UUID id, long from, InputStream sent) throws Exception {
        return as(() -> uploads.append(id, from, sent));
    }

    private static <T> T as(ScopedValue.CallableOp<T, Exception> work) throws Exception {
        return Badge.wearing(BADGE, () -> Current.as(SENDER, work));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private long staged() throws IOException {
        return Files.size(only(".part"));
    }

    private Path only(String ending) throws IOException {
        try (var all = Files.walk(folder.resolve("uploads"))) {
            return all.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
        }
    }
}
