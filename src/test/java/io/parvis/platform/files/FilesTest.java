package io.parvis.platform.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.platform.files.Files.Owner;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.World;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;

@ParvisTest
class FilesTest {

    @Autowired World world;
    @Autowired Rows rows;
    @Autowired Receiving receiving;
    @Autowired Files files;
    @Autowired Downloads downloads;
    @Autowired Storage storage;
    @Autowired Sweeping sweeping;
    @Autowired SettableClock clock;

    private Cast here;
    private Actor firm;

    @BeforeEach
    void foundAFirm() {
        here = world.freshFirm();
        firm = here.firm().system();
    }

    @Test
    void areSeenByTheirFirmAndTheirClientOnly() {
        var bakery = add("bill", new Owner(here.bakery().id(), false));
        var note = add("note", new Owner(here.bakery().id(), true));
        var own = add("own", Owner.FIRM);
        assertThat(seenBy(here.admin().actor(), bakery, note, own))
                .containsExactly("bill", "note", "own");
        assertThat(seenBy(client(here.bakery().id()), bakery, note, own)).containsExactly("bill");
        assertThat(seenBy(client(here.starting().id()), bakery, note, own)).isEmpty();
        assertThat(seenBy(world.thuis().firm().system(), bakery, note, own)).isEmpty();
        assertThatThrownBy(() ->
                        Current.as(client(here.starting().id()), () -> files.get(bakery.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void shareNoIdWithAnotherFirmThoughTheContentIsTheSame() {
        var ours = add("same", Owner.FIRM);
        var theirs = add(world.freshFirm().firm().system(), "same", Owner.FIRM);
        assertThat(ours.kept()).isEqualTo(theirs.kept());
        assertThat(ours.id()).isNotEqualTo(theirs.id());
    }

    @Test
    void comeDownAsTheyWereSent() throws IOException {
        var file = add("été.txt", Owner.FIRM);
        var answer = Current.as(firm, () -> downloads.of(file));
        assertThat(answer.getHeaders().getFirst("Content-Disposition"))
                .startsWith("attachment;")
                .contains("%C3%A9t%C3%A9.txt");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        try (var content = Objects.requireNonNull(answer.getBody()).getInputStream()) {
            assertThat(new String(content.readAllBytes(), UTF_8)).isEqualTo("content of été.txt");
        }
    }

    @Test
    void areNeverAPageOfOurs() {
        for (var page :
                List.of("<html><script>alert(1)</script></html>", "<svg onload='alert(1)'/>")) {
            var received = receive(file("page.html", page.getBytes(UTF_8))).getFirst();
            var stored = rows.as(firm, (JdbcClient _) -> files.add(received, Owner.FIRM));
            var headers = Current.as(firm, () -> downloads.of(stored)).getHeaders();
            assertThat(headers.getContentDisposition().isAttachment()).isTrue();
            assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    @Test
    void areRefusedWhileTheyCannotBeKept() throws IOException {
        // Where the folder of the firm should be, something else stands.
        var folder = Path.of("target/files-of-tests", here.firm().id().toString());
        java.nio.file.Files.createFile(folder);
        assertRefused("file.away", file("letter.txt", new byte[] {1}));
        java.nio.file.Files.delete(folder);
        assertThat(receive(file("letter.txt", new byte[] {1}))).hasSize(1);
    }

    @Test
    void areRefusedWithASentence() {
        assertRefused("file.refused", file("tool.exe", new byte[] {1}));
        assertRefused("file.refused", file("photo.jpg", new byte[] {'M', 'Z', 0, 1}));
        var large = new byte[Math.toIntExact(Receiving.LARGEST) + 1];
        assertRefused("file.too-large", file("film.mp4", large));
        var eleven =
                IntStream.rangeClosed(0, Receiving.MOST)
                        .mapToObj(n -> file(n + ".txt", new byte[] {1}))
                        .toArray(MultipartFile[]::new);
        assertRefused("file.too-many", eleven);
        assertThat(receive(file("", new byte[0]))).isEmpty();
        assertThat(receive(file("empty.txt", new byte[0]))).hasSize(1);
    }

    @Test
    void goWhenNothingPointsAtThem() {
        var unused = add("unused", Owner.FIRM);
        clock.pass(Sweeping.GRACE.minusMinutes(1));
        sweep();
        assertThat(seenBy(firm, unused)).containsExactly("unused");
        clock.pass(Duration.ofMinutes(2));
        var young = add("young", Owner.FIRM);
        sweep();
        assertThat(seenBy(firm, unused, young)).containsExactly("young");
        assertThatThrownBy(() -> storage.open(here.firm().id(), unused.kept()))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void goWithTheirContentWhenTheyNeverBecameAnybodys() {
        var left = receive(file("left.txt", "left".getBytes(UTF_8))).getFirst();
        clock.pass(Sweeping.GRACE.plusMinutes(1));
        sweep();
        assertThatThrownBy(() -> storage.open(here.firm().id(), left.kept()))
                .isInstanceOf(NoSuchFileException.class);
    }

    private void sweep() {
        Current.run(firm, sweeping::sweep);
    }

    private StoredFile add(String name, Owner owner) {
        return add(firm, name, owner);
    }

    private StoredFile add(Actor actor, String name, Owner owner) {
        InputStream content = new ByteArrayInputStream(("content of " + name).getBytes(UTF_8));
        var received =
                Current.as(
                        actor,
                        () -> {
                            try {
                                return receiving.receive("files", name, content);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
        return rows.as(actor, (JdbcClient _) -> files.add(received, owner));
    }

    private List<String> seenBy(Actor actor, StoredFile... wanted) {
        var ids = java.util.stream.Stream.of(wanted).map(StoredFile::id).toList();
        return Current.as(actor, () -> files.all(ids)).stream().map(StoredFile::name).toList();
    }

    private List<Content> receive(MultipartFile... sent) {
        return Current.as(firm, () -> receiving.receive("files", List.of(sent)));
    }

    private void assertRefused(String key, MultipartFile... sent) {
        assertThatThrownBy(() -> receive(sent))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.field()).isEqualTo("files");
                            assertThat(refused.said().key()).isEqualTo(key);
                        });
    }

    private static MultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("files", name, "image/png", content);
    }

    private Actor client(UUID domain) {
        return here.owner().in(domain);
    }
}
