package io.parvis.people.payers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.people.clients.Address;
import io.parvis.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostalCodeTest {

    @ParameterizedTest
    @CsvSource({
        "BE, 4000, 4000",
        "BE, B-4000, 4000",
        "LU, L-1009, 1009",
        "NL, 1012ab, 1012 AB",
        "CA, h2x1y4, H2X 1Y4",
        "PT, 1100148, 1100-148",
        "GB, SW1A 1AA, SW1A 1AA",
        "FR, 59000, 59000"
    })
    void isWrittenAsInItsCountry(String country, String typed, String kept) {
        assertThat(PostalCode.read(typed, country)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"BE, 59000", "FR, 4000", "NL, 1012", "CA, 12345", "BE, ''"})
    void isRefusedWhereItCannotBeOne(String country, String typed) {
        assertThatThrownBy(() -> PostalCode.read(typed, country)).isInstanceOf(Refused.class);
    }

    @Test
    void anAddressHasTheLinesOfItsCountry() {
        var there = new Address("1 Main Street", "H2X 1Y4", "Montréal", "QC");
        assertThat(there.lines("CA")).containsExactly("1 Main Street", "Montréal QC H2X 1Y4");
        var here = new Address("Rue Haute 1", "4000", "Liège", "");
        assertThat(here.lines("BE")).containsExactly("Rue Haute 1", "4000 Liège");
        var island = new Address("1 High Street", "SW1A 1AA", "London", "");
        assertThat(island.lines("GB")).containsExactly("1 High Street", "London", "SW1A 1AA");
        assertThat(Address.UNKNOWN.lines("BE")).isEmpty();
    }
}
