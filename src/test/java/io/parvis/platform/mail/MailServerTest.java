package io.parvis.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.platform.database.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailServerTest {

    @Test
    void readsAWholeAddress() {
        assertThat(
                        MailServer.of(
                                "smtp://post%40firm.be:a%3Ab+c@mail.firm.be:587?starttls=required"))
                .isEqualTo(
                        new MailServer("mail.firm.be", 587, "post@firm.be", "a:b+c", false, true));
    }

    @Test
    void knowsTheUsualPorts() {
        assertThat(MailServer.of("smtp://mail.firm.be").port()).isEqualTo(25);
        assertThat(MailServer.of("smtps://mail.firm.be").port()).isEqualTo(465);
    }

    @Test
    void tellsNobodyThePassword() {
        var server = MailServer.of("smtps://post:hush@mail.firm.be");
        assertThat(server.toString()).isEqualTo("smtps://mail.firm.be:465");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail.firm.be",
                "http://mail.firm.be",
                "smtp://",
                "smtp://mail.firm.be:port",
                "smtp://mail.firm.be?starttls=perhaps",
                "smtp://post:hu sh@mail.firm.be"
            })
    void refusesAnythingElseWithoutRepeatingIt(String text) {
        assertThatThrownBy(() -> MailServer.of(text))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("PARVIS_SMTP_URL cannot be read")
                .hasMessageNotContaining("hu sh");
    }

    @Test
    void refusesABrokenSender() {
        assertThatThrownBy(() -> MailSettings.of("", "nobody"))
                .isInstanceOf(CannotStart.class)
                .hasMessage("PARVIS_MAIL_FROM is no e-mail address: nobody.");
    }
}
