package io.parvis.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words words =
            new Words(
                    Map.of(
                            "plain", "L'un et l'autre",
                            "named", "L'un et {0}, d'ici",
                            "counted",
                                    "{0,choice,0#Rien n'est là|1#1 visite n'a pas d'heure|1<{0} visites n'ont pas d'heure et n'iront pas {1}}"),
                    Locale.FRENCH);

    @Test
    void keepApostrophesWhateverStandsAroundThem() {
        assertThat(words.say("plain")).isEqualTo("L'un et l'autre");
        assertThat(words.say("named", "l'autre")).isEqualTo("L'un et l'autre, d'ici");
        assertThat(words.say("counted", 0, "")).isEqualTo("Rien n'est là");
        assertThat(words.say("counted", 1, "")).isEqualTo("1 visite n'a pas d'heure");
        assertThat(words.say("counted", 7, "chez l'une"))
                .isEqualTo("7 visites n'ont pas d'heure et n'iront pas chez l'une");
    }
}
