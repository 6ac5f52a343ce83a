package io.parvis.trust.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordListsTest {

    @ParameterizedTest
    @EnumSource
    void haveEnoughNamesOfEachLanguage(Tongue language) {
        Words words = Words.of(language);

        assertThat(words.firstNames()).hasSizeGreaterThanOrEqualTo(150).doesNotHaveDuplicates();
        assertThat(words.families()).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
        assertThat(words.streets()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
        assertThat(words.trades())
                .hasSizeGreaterThanOrEqualTo(60)
                .doesNotHaveDuplicates()
                .allMatch(trade -> trade.contains("{}"));
    }

    @ParameterizedTest
    @EnumSource
    void haveEnoughTownsOfEachCountry(Country country) {
        List<Place> places = country.places();

        assertThat(places).doesNotHaveDuplicates();
        assertThat(places.stream().map(Place::city).distinct().count()).isGreaterThanOrEqualTo(60);
    }
}
