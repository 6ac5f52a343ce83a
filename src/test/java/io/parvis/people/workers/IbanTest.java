package io.parvis.people.workers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BE71 0961 2345 6769",
                "be71096123456769",
                "NL91 ABNA 0417 1643 00",
                "FR14 2004 1010 0505 0001 3M02 606",
                "BE71-0961-2345-6769"
            })
    void takesWhatIsCopiedFromACard(String typed) {
        assertThat(Iban.read(typed).text()).isEqualTo(typed.replaceAll("[ -]", "").toUpperCase());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BE72 0961 2345 6769",
                "BE71 0961 2345 6796",
                "BE71",
                "1234",
                "BE71 ٠961 2345 6769"
            })
    void refusesWhatHasAWrongSign(String typed) {
        assertThatThrownBy(() -> Iban.read(typed)).isInstanceOf(Refused.class);
    }

    @Test
    void showsTheLastSignsOnly() {
        assertThat(Iban.read("BE71 0961 2345 6769").masked()).isEqualTo("BE•• •••• 6769");
        assertThat(Iban.read("BE71096123456769").shown()).isEqualTo("BE71 0961 2345 6769");
    }
}
