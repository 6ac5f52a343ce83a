package io.parvis.platform.files;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.platform.files.Files.Owner;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.World;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// What is sent, seen by the real scanner at once or later.
@ParvisTest
class ScanningTest {

    private static final Scanner AWAY = _ -> Scan.WAITING;

    @Autowired World world;
    @Autowired Rows rows;
    @Autowired Storage storage;
    @Autowired Files files;
    @Autowired Downloads downloads;
    @Autowired Events events;
    @Autowired TransactionTemplate transaction;

    private Actor firm;

    @BeforeEach
    void foundAFirm() {
        firm = world.freshFirm().firm().system();
    }

    @Test
    void refusesAVirusAtItsField(@TempDir Path folder) throws Exception {
        try (var daemon = new VirusScanner(folder)) {
            assertThatThrownBy(() -> sent(daemon.client(), VirusScanner.EICAR))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> {
                                assertThat(refused.field()).isEqualTo("files");
                                assertThat(refused.said().key()).isEqualTo("file.infected");
                            });
            var letter = sent(daemon.client(), "A letter.");
            assertThat(letter.scan()).isEqualTo(Scan.CLEAN);
        }
    }

    @Test
    void keepsBackWhatTheScannerHasNotSeen(@TempDir Path folder) throws Exception {
        var letter = sent(AWAY, "A letter.");
        var virus = sent(AWAY, VirusScanner.EICAR);
        isKeptBack(letter, "file.kept-back.WAITING");
        scan(AWAY);
        isKeptBack(letter, "file.kept-back.WAITING");

        try (var daemon = new VirusScanner(folder)) {
            scan(daemon.client());
        }
        assertThat(download(letter)).isEqualTo("A letter.");
        isKeptBack(virus, "file.kept-back.INFECTED");
        assertThat(rows.count(firm, "select count(*) from audit_entry where event = 'FileScanned'"))
                .isEqualTo(2);
    }

    private void isKeptBack(StoredFile file, String said) {
        assertThatThrownBy(() -> download(file))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.said().key()).isEqualTo(said));
    }

    private String download(StoredFile file) {
        return Current.as(
                firm,
                () -> {
                    var body = downloads.of(files.get(file.id())).getBody();
                    try (var content = Objects.requireNonNull(body).getInputStream()) {
                        return new String(content.readAllBytes(), US_ASCII);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private StoredFile sent(Scanner scanner, String text) {
        return Current.as(
                firm,
                () -> {
                    try {
                        var bytes = new ByteArrayInputStream(text.getBytes(US_ASCII));
                        var content =
                                new Receiving(storage, scanner).receive("files", "a.txt", bytes);
                        return Objects.requireNonNull(
                                transaction.execute(_ -> files.add(content, Owner.FIRM)));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private void scan(Scanner scanner) {
        Current.run(firm, () -> new Scanning(storage, scanner, files, events, transaction).scan());
    }
}
