package io.parvis.talk.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.platform.kernel.Refused;
import io.parvis.talk.messages.MailingForm.Reach;
import io.parvis.testing.Proves;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MailingFormTest {

    private static MailingForm form(String subject, String french, String dutch) {
        return new MailingForm(
                UUID.randomUUID(),
                Reach.CHOSEN,
                "C-1, C-2\nC-2;C-3",
                "",
                true,
                true,
                false,
                subject,
                subject,
                "",
                french,
                dutch,
                "",
                null);
    }

    @Test
    void readsCodesHoweverTheyAreSeparated() {
        assertThat(form("", "", "").codesTyped()).containsExactly("C-1", "C-2", "C-3");
    }

    @Test
    @Proves({"CLI-56", "CLI-57", "CLI-58"})
    void needsASubjectAndATextInEachLanguageThatItIsWrittenIn() {
        var content = form("Fermé", "Nous fermons", "Wij sluiten").content(new Audience.Everyone());
        assertThat(content.text().languages()).containsExactly("fr", "nl");
        assertThat(content.fallback("nl")).isEqualTo("nl");
        assertThat(content.fallback("en")).isEqualTo("fr");
        assertRefused(form("", "", ""), "textFr");
        assertRefused(form("Fermé", "Nous fermons", ""), "textNl");
        assertRefused(form("", "Nous fermons", ""), "subjectFr");
        assertRefused(form("Fermé", "Le {solde}", "Wij sluiten"), "textFr");
    }

    private static void assertRefused(MailingForm form, String field) {
        assertThatThrownBy(() -> form.content(new Audience.Everyone()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
