package io.parvis.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.kernel.Message;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words words =
            new Words(
                    Map.of(
                            "plain", "L'un et l'autre",
                            "of", "Portail de {0}, {1}",
                            "that", "Ce que {0} sait",
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

    @Test
    void elideBeforeTheNameAndNowhereElse() {
        assertThat(words.say("of", "Amina", "rue de Anvers"))
                .isEqualTo("Portail d'Amina, rue de Anvers");
        assertThat(words.say("of", "Élodie", "")).isEqualTo("Portail d'Élodie, ");
        assertThat(words.say("of", "Yves", "")).isEqualTo("Portail d'Yves, ");
        assertThat(words.say("of", "Yasmina", "")).isEqualTo("Portail de Yasmina, ");
        assertThat(words.say("of", "Hugo", "")).isEqualTo("Portail de Hugo, ");
        assertThat(words.say("of", 8, "")).isEqualTo("Portail de 8, ");
        assertThat(words.say("of", Message.of("that", "Alma"), ""))
                .isEqualTo("Portail de Ce qu'Alma sait, ");
        assertThat(words.say("that", "Zoé")).isEqualTo("Ce que Zoé sait");
    }

    @Test
    void areLeftAloneInOtherLanguages() {
        var dutch = new Words(Map.of("of", "Portaal van {0}, de {0}"), Locale.of("nl"));
        assertThat(dutch.say("of", "Amina")).isEqualTo("Portaal van Amina, de Amina");
    }
}
