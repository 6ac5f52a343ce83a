package io.parvis.talk.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Mails as programs write them, and as nobody should.
class MailReaderTest {

    private static final Path MAILS = Path.of("src/test/resources/mails");

    static Stream<String> mailsWithTheirAnswers() throws IOException {
        try (var files = Files.list(MAILS)) {
            var names = files.map(file -> file.getFileName().toString()).toList();
            return names.stream()
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.replace(".txt", ""))
                    .sorted();
        }
    }

    @ParameterizedTest
    @MethodSource("mailsWithTheirAnswers")
    void cutsAMailDownToWhatItsAuthorWrote(String name) throws IOException {
        var expected = Files.readString(MAILS.resolve(name + ".txt")).strip();
        assertThat(read(name).contents().answer()).isEqualTo(expected);
    }

    @Test
    void keepsTheWholeMailBeside() {
        assertThat(read("gmail-en").contents().whole()).contains("> Does the 20th suit you?");
    }

    @Test
    void readsWhoWroteToWhomAboutWhat() {
        var heading = read("auto-subject-fr").heading();
        assertThat(heading.sender()).isEqualTo("zoe@client.example");
        assertThat(heading.recipients()).containsExactly("tickets+abc@parvis.example");
        assertThat(heading.subject()).isEqualTo("Réponse automatique : absence");
        assertThat(heading.identity()).isEqualTo("<auto-subject-fr@client.example>");
    }

    @ParameterizedTest
    @CsvSource({
        "auto-submitted,AUTOMATIC",
        "auto-xautoreply,AUTOMATIC",
        "auto-precedence,AUTOMATIC",
        "auto-empty-return,AUTOMATIC",
        "auto-subject-fr,AUTOMATIC",
        "auto-subject-nl,AUTOMATIC",
        "auto-daemon,AUTOMATIC",
        "loop,LOOP",
        "forged,FORGED"
    })
    void knowsWhatNoPersonWrote(String name, Flaw flaw) {
        assertThat(read(name).heading().warning()).isEqualTo(flaw);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gmail-en", "outlook-fr", "with-attachment", "html-only"})
    void takesAPersonForAPerson(String name) {
        assertThat(read(name).heading().warning()).isNull();
        assertThat(read(name).contents().problem()).isNull();
    }

    @Test
    void readsWhyAMailCouldNotBeBrought() {
        assertThat(read("bounce").contents().report())
                .isEqualTo(
                        new DeliveryReport(true, "550 5.1.1 <zoe@client.example>: user unknown"));
        assertThat(read("bounce-delayed").contents().report())
                .extracting(DeliveryReport::failed)
                .isEqualTo(false);
        assertThat(read("auto-submitted").contents().report()).isNull();
    }

    @Test
    void keepsWhatIsAttachedUnderItsName() {
        var enclosures = read("with-attachment").contents().enclosures();
        assertThat(enclosures).hasSize(1);
        assertThat(enclosures.getFirst().name()).isEqualTo("reçu.pdf");
        assertThat(enclosures.getFirst().type()).isEqualTo("application/pdf");
        assertThat(enclosures.getFirst().content()).asString(UTF_8).isEqualTo("%PDF-1.4 tiny");
    }

    @ParameterizedTest
    @ValueSource(strings = {"malformed", "nested", "many-parts"})
    void showsWhatItCannotRead(String name) {
        var mail = read(name);
        assertThat(mail.heading().sender()).isEqualTo("zoe@client.example");
        assertThat(mail.contents().problem()).isEqualTo(Flaw.UNREADABLE);
        assertThat(mail.contents().whole()).contains("zoe@client.example").doesNotContain("\0");
    }

    @Test
    void failsAtNothing() throws IOException {
        var sources = List.of(bytes("not-a-mail"), new byte[0], "\r\n\r\n".getBytes(UTF_8));
        for (var source : sources) {
            var mail = MailReader.read(source);
            assertThat(mail.heading().sender()).isEmpty();
            assertThat(mail.heading().identity()).isNotBlank();
        }
    }

    @Test
    void failsNowhereInAMailThatWasCutOff() throws IOException {
        for (var name : List.of("with-attachment", "bounce", "html-only")) {
            var source = bytes(name);
            for (int length = 0; length < source.length; length += 7) {
                var cut = java.util.Arrays.copyOf(source, length);
                assertThat(MailReader.read(cut).contents().whole()).isNotNull();
            }
        }
    }

    @Test
    void readsOfALargeMailItsHeadOnly() throws IOException {
        var mail = MailReader.tooLarge(bytes("gmail-en"));
        assertThat(mail.contents().problem()).isEqualTo(Flaw.TOO_LARGE);
        assertThat(mail.contents().whole()).isEmpty();
        assertThat(mail.heading().subject()).isEqualTo("Re: Your books");
    }

    @Test
    void runsNothingAndLooksNothingUpInHtml() {
        var nested = "<div>".repeat(5000) + "deep" + "</div>".repeat(5000);
        var html = "<img src=x onerror=alert(1)><style>a{}</style>Hello<iframe src=x></iframe>";
        assertThat(HtmlText.of(html)).isEqualTo("Hello");
        assertThat(HtmlText.of(nested)).doesNotContain("<");
        assertThat(HtmlText.of("a<blockquote>b<blockquote>c</blockquote></blockquote>d"))
                .isEqualTo("a\n> b\n> > c\nd");
    }

    @Test
    void trimsALongMailAtOnce() {
        var line = "On 1 and on 2 and > so on wrote ".repeat(30);
        var mail = (line + "\n").repeat(3000);
        var began = System.nanoTime();
        assertThat(Trimming.answerIn(mail)).isNotEmpty();
        assertThat(System.nanoTime() - began).isLessThan(5_000_000_000L);
    }

    private static ReceivedMail read(String name) {
        try {
            return MailReader.read(bytes(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(MAILS.resolve(name + ".eml"));
    }
}
