package io.parvis.trust.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedOrderTest {

    @Test
    void readsWhatWasAskedInAnyOrder() {
        assertThat(read("--firm acme --clients 10000 --seed 5"))
                .contains(new SeedOrder(10_000, "acme", 5));
    }

    @Test
    void makesUpAFirmUnlessOneIsNamed() {
        assertThat(read("--clients 10")).contains(new SeedOrder(10, null, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--clients",
                "--clients 0",
                "--clients -5",
                "--clients many",
                "--clients 2000001",
                "--clients 99999999999",
                "--clients 10 --clients 20",
                "--clients 10 --firm",
                "--clients 10 --firm A",
                "--clients 10 --firm a/b",
                "--clients 10 --colour red",
                "--firm acme"
            })
    void refusesWhatMakesNoSense(String words) {
        assertThat(read(words)).isEmpty();
    }

    private static java.util.Optional<SeedOrder> read(String words) {
        return SeedOrder.read(words.isEmpty() ? List.of() : List.of(words.split(" ")));
    }
}
