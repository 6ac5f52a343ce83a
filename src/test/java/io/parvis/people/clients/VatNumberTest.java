package io.parvis.people.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.platform.kernel.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VatNumberTest {

    @ParameterizedTest
    @CsvSource({
        "BE, BE 0417.497.106, BE0417497106",
        "BE, 0417497106, BE0417497106",
        "FR, FR 40 303 265 045, FR40303265045",
        "FR, 40303265045, FR40303265045",
        "NL, NL004495445B01, NL004495445B01",
        "LU, LU26375245, LU26375245",
        "DE, DE136695976, DE136695976",
        "IT, IT00743110157, IT00743110157",
        "CA, 123456782RT0001, CA123456782RT0001",
        "GR, 123456789, EL123456789",
        "BE, FR40303265045, FR40303265045",
        "US, US12-3456789, US123456789",
        "BE, '', ''"
    })
    void isKeptWithItsPrefixAndNothingBetween(String country, String typed, String kept) {
        assertThat(VatNumber.read(typed, country)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "BE, 0417497107",
        "FR, FR41303265045",
        "FR, FR40303265046",
        "NL, NL004495446B01",
        "LU, LU26375246",
        "DE, DE136695978",
        "IT, IT00743110158",
        "CA, 123456789RT0001"
    })
    void isRefusedWhenItsCheckDigitsAreWrong(String country, String typed) {
        refused(country, typed, "client.vat-number.digits");
    }

    @ParameterizedTest
    @CsvSource({"BE, 417497106", "FR, 123", "NL, NL004495445", "LU, abc", "PL, 12", "BE, '<b>'"})
    void isRefusedWhenItIsNotWrittenLikeOne(String country, String typed) {
        refused(country, typed, "client.vat-number.form");
    }

    private static void refused(String country, String typed, String key) {
        assertThatThrownBy(() -> VatNumber.read(typed, country))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.field()).isEqualTo("vatNumber");
                            assertThat(refused.said().key()).isEqualTo(key);
                        });
    }
}
