package io.parvis.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeColourTest {
    private static final Colour DARK_CARD = new Colour(0x16, 0x1e, 0x24);

    @Test
    void keepsAColourThatCanBeRead() {
        assertThat(ThemeColour.read("#0F6B6B").orElseThrow().hex()).isEqualTo("#0f6b6b");
    }

    @Test
    void darkensAColourOnWhichWhiteCannotBeRead() {
        var yellow = ThemeColour.read("#ffd500").orElseThrow();

        assertThat(yellow.hex()).isNotEqualTo("#ffd500");
        assertThat(Colour.read(yellow.hex()).orElseThrow().contrast(Colour.WHITE))
                .isBetween(4.5, 5.0);
    }

    @Test
    void knowsTheContrastsOfTheStandard() {
        assertThat(Colour.BLACK.contrast(Colour.WHITE)).isEqualTo(21);
        assertThat(new Colour(0x76, 0x76, 0x76).contrast(Colour.WHITE)).isBetween(4.5, 4.6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "red",
                "#12345",
                "#1234567",
                "#12345g",
                "0f6b6b; } body { display: none"
            })
    void refusesWhatIsNoColour(String text) {
        assertThat(ThemeColour.read(text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void canAlwaysBeRead(Colour wish) {
        var theme = ThemeColour.read(wish.hex()).orElseThrow();

        assertThat(theme.filling(false).contrast(Colour.WHITE)).isGreaterThanOrEqualTo(4.5);
        assertThat(theme.filling(true).contrast(Colour.WHITE)).isGreaterThanOrEqualTo(4.5);
        assertThat(theme.filling(true).contrast(DARK_CARD)).isGreaterThanOrEqualTo(3);
        assertThat(theme.textOnLight().contrast(Colour.WHITE)).isGreaterThanOrEqualTo(4.5);
        assertThat(theme.textOnDark().contrast(DARK_CARD)).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void takesThePlaceOfTheHouseColour() {
        assertThat(ThemeColour.read("#000000").orElseThrow().stylesheet())
                .startsWith(":root {")
                .contains("--accent: light-dark(#000000, #", "--accent-on: #fff;")
                .doesNotContain("%");
    }

    static Stream<Colour> wishes() {
        var steps = new int[] {0, 85, 170, 255};
        return IntStream.of(steps)
                .boxed()
                .flatMap(red ->
                        IntStream.of(steps)
                                .boxed()
                                .flatMap(green ->
                                        IntStream.of(steps)
                                                .mapToObj(blue -> new Colour(red, green, blue))));
    }
}
