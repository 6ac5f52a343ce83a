package io.parvis.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.platform.database.CannotStart;
import io.parvis.testing.SettableClock;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the operator writes into the settings, told in one sentence where it cannot be meant.
class FileSettingsTest {

    private static final Path STAGING = Path.of("target", "uploads-of-tests");
    private static final S3Address ADDRESS = address("https://s3.example:9000");

    private final FilesConfiguration settings = new FilesConfiguration();

    @Test
    void chooseAFolderOrABucket() {
        var clock = new SettableClock();
        assertThat(settings.storage("./files", STAGING, ADDRESS, clock))
                .isInstanceOf(DiskStorage.class);
        assertThat(settings.storage("s3://my-files", STAGING, ADDRESS, clock))
                .isInstanceOf(S3Storage.class);
        assertThat(settings.scanner(" ")).isSameAs(Scanner.NONE);
        assertThat(settings.scanner("localhost:3310")).isInstanceOf(ClamScanner.class);
        assertThat(settings.scanner("[::1]:3310")).isInstanceOf(ClamScanner.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3://", "s3://my files", "s3:///etc", "s3://bucket/folder"})
    void refuseWhatIsNoBucket(String place) {
        assertThatThrownBy(() -> settings.storage(place, STAGING, ADDRESS, new SettableClock()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("PARVIS_FILES");
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3.example", "ftp://s3.example", "https://", "https://a b"})
    void refuseWhatIsNoAddress(String endpoint) {
        assertThatThrownBy(() -> address(endpoint).connect())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("PARVIS_S3_ENDPOINT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost:",
                "localhost:port",
                ":3310",
                "a b:1",
                "h:1/x",
                "h:70000"
            })
    void refuseWhatIsNoDaemon(String daemon) {
        assertThatThrownBy(() -> settings.scanner(daemon))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("PARVIS_CLAMAV");
    }

    private static S3Address address(String endpoint) {
        return new S3Address(endpoint, "us-east-1", "key", "secret");
    }
}
