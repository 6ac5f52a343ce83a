package io.parvis.people.firm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogoTest {

    @ParameterizedTest
    @CsvSource({
        "'\u0089PNG\r\n\u001a\n....IHDR....',image/png",
        "'\u00ff\u00d8\u00ff\u00e0..',image/jpeg",
        "'RIFF....WEBPVP8L..',image/webp"
    })
    void isKnownByWhatIsInIt(String content, String type) {
        assertThat(read(content)).hasValue(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GIF89a",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<html><script>alert(1)</script>",
                "%PDF-1.7",
                "RIFF....WAVEfmt ",
                "\u0089PNG",
                "\u0089PNG\r\n\u001a\n<script>"
            })
    void isNothingElse(String content) {
        assertThat(read(content)).isEmpty();
    }

    private static java.util.Optional<String> read(String content) {
        return Logo.read(content.getBytes(StandardCharsets.ISO_8859_1))
                .map(logo -> logo.kind().type());
    }
}
