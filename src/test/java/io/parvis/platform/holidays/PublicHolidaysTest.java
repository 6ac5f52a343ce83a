package io.parvis.platform.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PublicHolidaysTest {

    private static final Year YEAR = Year.of(2027);

    private final PublicHolidays holidays = new PublicHolidays();

    @Test
    void knowEveryCountryOfOurFirmsInEachLanguage() {
        for (var country : PublicHolidays.COUNTRIES) {
            for (var language : List.of("fr", "nl", "en")) {
                var days = holidays.in(country, "", YEAR, language);
                assertThat(days).as(country).extracting(PublicHoliday::date).isSorted();
                assertThat(days)
                        .as(country)
                        .filteredOn(PublicHoliday::everywhere)
                        .extracting(PublicHoliday::date)
                        .contains(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 25));
            }
        }
    }

    @Test
    void areNamedInTheLanguageWhateverTheMachineSpeaks() {
        var machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(names("BE", "", "fr")).contains("Noël");
            assertThat(names("BE", "", "nl")).contains("Kerstmis");
            assertThat(names("BE", "", "en")).contains("Christmas");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void differByProvince() {
        assertThat(holidays.regions("CA", YEAR, "fr"))
                .hasSizeGreaterThanOrEqualTo(12)
                .contains(new Region("qc", "Québec"));
        var saintJean = LocalDate.of(2027, 6, 24);
        assertThat(dates("CA", "qc")).contains(saintJean);
        assertThat(dates("CA", "on")).doesNotContain(saintJean).contains(LocalDate.of(2027, 5, 24));
    }

    @Test
    void offerOnlyThePartsOfACountryThatDiffer() {
        assertThat(holidays.regions("FR", YEAR, "fr"))
                .extracting(Region::name)
                .contains("Bas-Rhin", "Haut-Rhin", "Moselle")
                .doesNotContain("Ain", "Paris");
        assertThat(dates("FR", "67")).contains(LocalDate.of(2027, 12, 26));
        assertThat(dates("FR", "")).doesNotContain(LocalDate.of(2027, 12, 26));
        assertThat(holidays.regions("NL", YEAR, "nl")).isEmpty();
    }

    @Test
    void leaveOutDaysOnWhichEverybodyWorks() {
        assertThat(dates("BE", "")).doesNotContain(LocalDate.of(2027, 11, 2));
    }

    private List<String> names(String country, String region, String language) {
        return holidays.in(country, region, YEAR, language).stream()
                .map(PublicHoliday::name)
                .toList();
    }

    private List<LocalDate> dates(String country, String region) {
        return holidays.in(country, region, YEAR, "en").stream().map(PublicHoliday::date).toList();
    }
}
