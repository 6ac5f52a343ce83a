package io.parvis.platform.machines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StampTest {

    private static final byte[] KEY = {1, 2, 3};
    private static final Stamp STAMP =
            new Stamp(Instant.ofEpochMilli(1_772_442_000_000L), 8, "abc-_9");

    @Test
    void isReadAsItWasSigned() {
        assertThat(Stamp.read(STAMP.signed(KEY), KEY)).contains(STAMP);
    }

    @Test
    void isNoneWhenAnythingWasChanged() {
        var signed = STAMP.signed(KEY);
        assertThat(Stamp.read(signed, new byte[] {1, 2, 4})).isEmpty();
        assertThat(Stamp.read(signed.replaceFirst("\\.8\\.", ".0."), KEY)).isEmpty();
        assertThat(Stamp.read(signed.replaceFirst("^17", "16"), KEY)).isEmpty();
        assertThat(Stamp.read(signed + "x", KEY)).isEmpty();
        assertThat(Stamp.read("", KEY)).isEmpty();
        assertThat(Stamp.read("1.2.3.4", KEY)).isEmpty();
        assertThat(Stamp.read("9".repeat(100_000), KEY)).isEmpty();
    }

    @Test
    void isProvenByWorkAlone() {
        var signed = STAMP.signed(KEY);
        int number = 0;
        while (!STAMP.isProven(signed, Integer.toString(number))) {
            number++;
        }
        assertThat(number).isPositive();
        assertThat(STAMP.isProven(signed + "x", Integer.toString(number))).isFalse();
        assertThat(STAMP.isProven(signed, "")).isFalse();
        assertThat(STAMP.isProven(signed, "x")).isFalse();
        assertThat(STAMP.isProven(signed, "1".repeat(16))).isFalse();
    }

    @Test
    void countsZeroBits() {
        assertThat(Stamp.zeroBits(new byte[] {(byte) 0x80})).isZero();
        assertThat(Stamp.zeroBits(new byte[] {1})).isEqualTo(7);
        assertThat(Stamp.zeroBits(new byte[] {0, 0x10})).isEqualTo(11);
        assertThat(Stamp.zeroBits(new byte[] {0, 0})).isEqualTo(16);
    }
}
