package io.parvis.planning.slips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {

    @Test
    void isDrawnAsCurvesThroughItsPoints() {
        assertThat(Drawing.of("0,0 10,10 20,0;600,200 590,190").path())
                .isEqualTo("M0 0Q10 10 15 5L20 0M600 200L590 190");
        assertThat(Drawing.of("").path()).isEmpty();
        assertThat(Drawing.of("").isNone()).isTrue();
        // The dot of an i.
        assertThat(Drawing.of("1,1 2,2 3,3 4,4;9,9").path()).endsWith("M9 9L9 9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg onload='alert(1)'/>",
                "data:image/png;base64,iVBORw0KGgo=",
                "1,1 2,2 3,3 4,4 601,5",
                "1,1 2,2 3,3 4,4 5,201",
                "1,1 2,2 3,3 4,4 -5,5",
                "1,1 2,2 3,3 4,4 5,5;",
                "1,1  2,2 3,3 4,4 5,5",
                "1,1 2,2 3,3 4,4 \u0665,5",
                "1,1 2,2 3,3 4,4 5,99999999999",
                ";",
                " "
            })
    void readsNothingButPoints(String written) {
        assertThatThrownBy(() -> Drawing.of(written)).hasMessage("slip.signature.unreadable");
    }

    @Test
    void isNeitherASpotNorEndless() {
        assertThatThrownBy(() -> Drawing.of("1,1 2,2")).hasMessage("slip.signature.short");
        assertThatThrownBy(() -> Drawing.of("100,100 ".repeat(4000).strip()))
                .isInstanceOf(Refused.class)
                .hasMessage("slip.signature.unreadable");
    }
}
