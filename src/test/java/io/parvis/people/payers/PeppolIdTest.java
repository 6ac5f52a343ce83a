package io.parvis.people.payers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeppolIdTest {

    @ParameterizedTest
    @CsvSource({
        "0208:0403019261, 0208:0403019261",
        "0208:BE 0403.019.261, 0208:0403019261",
        "iso6523-actorid-upis::0208:0403019261, 0208:0403019261",
        "9925:be0403019261, 9925:BE0403019261",
        "0106:12345678, 0106:12345678",
        "0088:7300010000001, 0088:7300010000001",
        "0192:923609016, 0192:923609016",
        "0002:732829320, 0002:732829320",
        "0009:732 829 320 00074, 0009:73282932000074",
        "0199:529900T8BM49AURSDO55, 0199:529900T8BM49AURSDO55",
        "9918:BE68539007547034, 9918:BE68539007547034",
        "0204:991-01484-64, 0204:991-01484-64",
        "9944:NL004495445B01, 9944:NL004495445B01"
    })
    void readsWhatIsOne(String typed, String kept) {
        assertThat(PeppolId.read(typed)).isEqualTo(kept);
    }

    @Test
    void leavesNothingEmpty() {
        assertThat(PeppolId.read("  ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0403019261", "BE:0403019261", "0208", "0208:", ":1", "208:0403019261"})
    void refusesWhatHasNotTheForm(String typed) {
        refused(typed, "payer.peppol.form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000:1", "9999:12", "1234:0403019261"})
    void refusesASchemeThatIsNone(String typed) {
        refused(typed, "payer.peppol.scheme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0208:40301926", "0088:73000100", "9925:0403019261", "0106:1234567X"})
    void refusesANumberOfAnotherForm(String typed) {
        refused(typed, "payer.peppol.number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0208:0403019262",
                "9925:BE0403019262",
                "0088:7300010000002",
                "0192:923609017",
                "0009:73282932000075",
                "0199:529900T8BM49AURSDO56",
                "9918:BE68539007547035"
            })
    void refusesWrongCheckDigits(String typed) {
        refused(typed, "payer.peppol.digits");
    }

    private static void refused(String typed, String key) {
        assertThatThrownBy(() -> PeppolId.read(typed))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> {
                            assertThat(no.said().key()).isEqualTo(key);
                            assertThat(no.field()).isEqualTo("peppolId");
                        });
    }
}
