package io.parvis.papers.payslips;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whose a page is.
class RecognitionTest {

    private static final Payee AMINA = new Payee(UUID.randomUUID(), "1000", "Amina Haddou", false);
    private static final Payee NOOR = new Payee(UUID.randomUUID(), "0002", "Noor Peeters", false);
    private static final Payee GONE = new Payee(UUID.randomUUID(), "0003", "Luc Maes", true);

    private final Recognition recognition = new Recognition(List.of(AMINA, NOOR, GONE));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Noor Peeters 0002 March|FOUND|0002",
                "PEETERS NOOR (0002).|FOUND|0002",
                "Noor Peeters, n° 0002: 1.850,00|FOUND|0002",
                "Noor Peeters 10002 0002,50 BE0002 0002-A|NO_NUMBER|''",
                "Noor Peeters 0002 and Amina Haddou 1000|SEVERAL|'0002, 1000'",
                "Matricule: 0002 Noor Peeters, 1000 Bruxelles|FOUND|0002",
                "Personeelsnummer 0099 Lotte Claes, 1000 Brussel|UNKNOWN|0099",
                "Lotte Claes, 1000 Brussel|OTHER_NAME|1000",
                "Luc Maes 0003|LEFT|0003",
                "Continued|NO_NUMBER|''",
                "''|NO_TEXT|''"
            })
    void standsInItsNumberBesideTheName(String text, Finding finding, String number) {
        var page = recognition.of(1, text, null);
        assertThat(page.finding()).isEqualTo(finding);
        assertThat(page.number()).isEqualTo(number);
        assertThat(page.worker() != null).isEqualTo(finding == Finding.FOUND);
    }

    @Test
    void isAsTheListSaysUnlessThePageSaysOtherwise() {
        assertThat(recognition.of(1, "", "0002").worker()).isEqualTo(NOOR.id());
        assertThat(recognition.of(1, "Amina Haddou 1000", "0002").finding())
                .isEqualTo(Finding.SEVERAL);
        assertThat(recognition.of(1, "", "0003").finding()).isEqualTo(Finding.LEFT);
    }
}
