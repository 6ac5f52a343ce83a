package io.parvis.people.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "BE, 0470 12 34 56, +32470123456",
        "BE, +33 6 12 34 56 78, +33612345678",
        "FR, 06.12.34.56.78, +33612345678",
        "NL, 06-12345678, +31612345678",
        "CA, (514) 234-5678, +15142345678",
        "BE, '', ''"
    })
    void isKeptInTheInternationalForm(String country, String typed, String kept) {
        assertThat(PhoneNumber.read(typed, country)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "abc", "+32 470", "0000000000000000000000", "<script>"})
    void isRefusedWithAnExample(String typed) {
        assertThatThrownBy(() -> PhoneNumber.read(typed, "BE"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.field()).isEqualTo("phone");
                            assertThat(refused.said().arguments().toString()).contains("+32");
                        });
    }

    @Test
    void isShownTheWayOfTheCountry() {
        assertThat(PhoneNumber.shown("+32470123456", "BE")).isEqualTo("0470 12 34 56");
        assertThat(PhoneNumber.shown("+32470123456", "FR")).isEqualTo("+32 470 12 34 56");
        assertThat(PhoneNumber.shown("", "FR")).isEmpty();
    }
}
