package io.parvis.people.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

    @Test
    void areTenAndNoTwoAlike() {
        var codes = RecoveryCode.fresh();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(codes)
                .allMatch(code -> code.shown().matches("[A-HJ-NP-Z2-9]{5}-[A-HJ-NP-Z2-9]{5}"));
    }

    @Test
    void areReadHoweverTheyAreTyped() {
        var code = RecoveryCode.fresh().getFirst();
        assertThat(RecoveryCode.read(code.shown())).isEqualTo(code);
        assertThat(RecoveryCode.read(" " + code.text().toLowerCase(Locale.ROOT) + "\n"))
                .isEqualTo(code);
        assertThat(RecoveryCode.read("")).isNotEqualTo(code);
    }
}
