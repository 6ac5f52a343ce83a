package io.parvis.people.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.testing.Proves;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CanTest {

    private static final String SIGNS = "0123456789BCDFGHJKMNPQRSTVWXYZ";

    @Test
    void countsAsTheStandardDoes() {
        // The example of ISO 7064 for MOD 1271-36.
        assertThat(Can.withChecks("ISO79")).isEqualTo("ISO793W");
    }

    @Test
    @Proves("FIRM-11")
    void isOfLettersAndDigitsThatNobodyMistakes() {
        for (int i = 0; i < 1000; i++) {
            assertThat(Can.draw().text()).matches("[0-9BCDFGHJKMNP-TV-Z]{10}");
        }
        assertThat(Stream.generate(Can::draw).limit(1000).distinct()).hasSize(1000);
    }

    @Test
    void tellsAnyOneWrongSign() {
        var good = Can.draw().text();
        for (int place = 0; place < good.length(); place++) {
            for (var sign : SIGNS.toCharArray()) {
                var other = new StringBuilder(good);
                other.setCharAt(place, sign);
                assertThat(Can.isOne(other.toString())).isEqualTo(sign == good.charAt(place));
            }
        }
    }

    @Test
    void tellsTwoNeighboursThatChangedPlaces() {
        for (int i = 0; i < 100; i++) {
            var good = Can.draw().text();
            for (int place = 0; place + 1 < good.length(); place++) {
                var signs = good.toCharArray();
                signs[place] = good.charAt(place + 1);
                signs[place + 1] = good.charAt(place);
                var swapped = new String(signs);
                assertThat(Can.isOne(swapped)).isEqualTo(swapped.equals(good));
            }
        }
    }

    @Test
    void refusesWhatIsNone() {
        for (var wrong : new String[] {"", "0", "ABCDEFGHIJ", "00000000000", "é"}) {
            assertThatThrownBy(() -> new Can(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void isReadAsPeopleWriteIt() {
        assertThat(Can.plain(" 7k4m-2qx9 h3 ")).isEqualTo("7K4M2QX9H3");
    }
}
