package io.parvis.platform.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.platform.files.Storage.Away;
import io.parvis.platform.files.Storage.Kept;
import io.parvis.platform.files.Storage.TooLarge;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/// Against a real S3 server, whose clock nobody sets.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S3StorageTest {

    private static final String BUCKET = "files";
    // More than lies on the way at any moment.
    private static final int LARGE = 40_000_000;
    private static final UUID OTHER = UUID.randomUUID();

    private final UUID firm = UUID.randomUUID();
    private S3Server server;
    private S3Client client;
    private S3Storage storage;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        server = new S3Server(folder);
        client = server.client();
        client.createBucket(one -> one.bucket(BUCKET));
        storage = new S3Storage(client, BUCKET, folder);
    }

    @AfterAll
    void stop() {
        storage.close();
        server.close();
    }

    @Test
    void keepsAContentUnderItsHashAndFirmsApart() throws IOException {
        var kept = keep("hello");
        assertThat(kept.hash())
                .isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
        assertThat(read(kept)).isEqualTo("hello");
        keep("hello");
        assertThat(read(keep(""))).isEmpty();
        assertThatThrownBy(() -> storage.open(OTHER, kept)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> storage.open(firm, new Kept("../../etc/passwd", 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsNothingBeyondTheLimit() throws IOException {
        var content = new ByteArrayInputStream(new byte[100]);
        assertThatThrownBy(() -> storage.keep(OTHER, content, 99)).isInstanceOf(TooLarge.class);
        assertThat(olderThan(OTHER, soon())).isEmpty();
    }

    @Test
    void neverHandsOutAWholeContentThatWasSpoiled() throws IOException {
        var kept = keep("x".repeat(200_000));
        client.putObject(
                to -> to.bucket(BUCKET).key(firm + "/" + kept.hash()),
                RequestBody.fromString("x".repeat(199_999) + "y"));
        assertThatThrownBy(() -> read(kept)).hasMessageContaining("spoiled");
    }

    @Test
    void removesInTwoStepsSoThatNothingIsLostOnTheWay() throws IOException {
        var own = UUID.randomUUID();
        var kept = storage.keep(own, new ByteArrayInputStream("old".getBytes(UTF_8)), 10);
        storage.remove(own, kept.hash(), Instant.EPOCH);
        assertThat(olderThan(own, soon())).containsExactly(kept.hash());
        assertThat(olderThan(own, Instant.EPOCH)).isEmpty();

        storage.remove(own, kept.hash(), soon());
        // Whoever kept it once more at that moment still finds it.
        try (var content = storage.open(own, kept)) {
            assertThat(content.readAllBytes()).isEqualTo("old".getBytes(UTF_8));
        }
        assertThat(olderThan(own, soon())).containsExactly(kept.hash());
        storage.remove(own, kept.hash(), soon());
        assertThat(olderThan(own, soon())).isEmpty();
        assertThatThrownBy(() -> storage.open(own, kept)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void leavesAReaderWhoStopsInPeace() throws IOException {
        var kept = keep("x".repeat(5_000_000));
        try (var content = storage.open(firm, kept)) {
            assertThat(content.read()).isEqualTo('x');
        }
        assertThat(read(keep("next"))).isEqualTo("next");
    }

    @Test
    void saysThatTheStoreIsAway(@TempDir Path folder) throws Exception {
        var dying = new S3Server(folder);
        var lost = new S3Storage(dying.client(), BUCKET, folder);
        dying.close();
        var content = new ByteArrayInputStream(new byte[1]);
        assertThatThrownBy(() -> lost.keep(firm, content, 10)).isInstanceOf(Away.class);
        var hash = "0".repeat(64);
        assertThatThrownBy(() -> lost.open(firm, new Kept(hash, 1))).isInstanceOf(Away.class);
        lost.close();
    }

    @Test
    void saysThatTheStoreWentAwayInTheMiddle(@TempDir Path folder) throws Exception {
        var dying = new S3Server(folder);
        var lost = new S3Storage(dying.client(), BUCKET, folder);
        dying.client().createBucket(one -> one.bucket(BUCKET));
        var kept = lost.keep(firm, new ByteArrayInputStream(new byte[LARGE]), LARGE);
        try (var content = lost.open(firm, kept)) {
            content.readNBytes(1000);
            dying.close();
            assertThatThrownBy(content::readAllBytes).isInstanceOf(Away.class);
        }
        lost.close();
    }

    private static Instant soon() {
        return Clock.systemUTC().instant().plus(Duration.ofMinutes(1));
    }

    private Kept keep(String text) throws IOException {
        return storage.keep(firm, new ByteArrayInputStream(text.getBytes(UTF_8)), 10_000_000);
    }

    private String read(Kept kept) throws IOException {
        try (var content = storage.open(firm, kept)) {
            return new String(content.readAllBytes(), UTF_8);
        }
    }

    private List<String> olderThan(UUID whose, Instant before) throws IOException {
        var found = new ArrayList<String>();
        storage.each(whose, before, found::add);
        return found;
    }
}
